package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetDisposalFreezeLifted;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotDisposalFreezeLifted;
import org.gongwucang.events.asset.LotDisposalFrozen;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineAppraised;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalLineValued;
import org.gongwucang.events.disposal.DisposalLineWithdrawn;
import org.gongwucang.events.disposal.DisposalPaper;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.events.disposal.PursuitEnded;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.disposal.PursuitRecovered;
import org.gongwucang.events.disposal.PursuitStepTaken;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/** 处置: cases of disposal for the whole house, with the things that they are about. */
public final class Disposals {

    private static final String PLACE = "W01/A";
    private static final String ACCOUNT = "W01/FISCAL";

    private final String id;
    private final Card desk;
    private final List<Weighed> rules;
    private final LocalDate first;
    private final LocalDate second;
    private final LocalDate third;

    public Disposals(String id, Card desk, List<Weighed> rules, LocalDate first, LocalDate second, LocalDate third) {
        this.id = id;
        this.desk = desk;
        this.rules = rules;
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /** Sold, with a card and pieces of a lot. */
    public Entry[] sold() {
        BigDecimal value = desk.unitValue();
        return new Entry[] {
            new DisposalDrafted(id, "CZ-" + id, "U1", "SALE", "财1号", "更新", null, first),
            line(id, 1, "ASSET", "g" + id, 1, null),
            line(id, 2, "LOT", "h" + id, 4, null),
            line(id, 3, "LOT", "h" + id, 2, null),
            new DisposalLineWithdrawn(id, 3, 2, value.multiply(BigDecimal.valueOf(2)), first),
            new DisposalRequested(
                    id, "S4", 2, 5, value.multiply(BigDecimal.valueOf(5)), papers("OTHER"), List.of(), rules, first),
            new DisposalLineFrozen(id, 1, "ASSET", "g" + id, first),
            new DisposalLineFrozen(id, 2, "LOT", "h" + id, first),
            new DisposalLineAppraised(id, 1, false, "鉴1号", "旧", first),
            new DisposalLineAppraised(id, 2, true, null, null, first),
            new DisposalAppraised(id, "S5", papers("TECHNICAL_CERTIFICATE"), List.of(), first),
            new DisposalLineValued(id, 1, new BigDecimal("300"), second),
            new DisposalLineValued(id, 2, new BigDecimal("700"), second),
            new DisposalValued(id, "S8", new BigDecimal("1000"), papers("VALUATION_REPORT"), List.of(), second),
            new DisposalStepApproved(id, 1, "S6", "批1号", value, List.of(), rules, second),
            new DisposalApproved(id, 2, "S8", "批2号", value, List.of(), rules, second),
            new DisposalBidRecorded(
                    id,
                    new BigDecimal("800"),
                    "某公司",
                    new BigDecimal("1000"),
                    true,
                    "S7",
                    papers("LISTING"),
                    List.of(),
                    rules,
                    second),
            new DisposalPriceReapproved(id, 1, new BigDecimal("800"), "S6", "无他人", List.of(), second),
            executed(1, "ASSET", "g" + id, 1, second),
            new DisposalProceedsRecorded(id, null, new BigDecimal("500"), "票1", "某公司", "S8", List.of(), second),
            new DisposalProceedsRecorded(id, 2, new BigDecimal("300"), "票2", "某公司", "S8", List.of(), second),
            executed(2, "LOT", "h" + id, 4, third),
            new DisposalProceedsSettled(id, new BigDecimal("800"), "S8", third),
            new DisposalClosed(id, "S7", third)
        };
    }

    /** The loss of a card that somebody owes for; most of it comes back. */
    public Entry[] lost(String name) {
        return new Entry[] {
            new DisposalDrafted(name, "CZ-" + name, "U1", "LOSS_WRITE_OFF", "财2号", "丢失", "U3", first),
            line(name, 1, "ASSET", "q" + id, 1, new BigDecimal("900")),
            new DisposalRequested(name, "S4", 1, 1, desk.unitValue(), papers("CAUSE_REPORT"), List.of(), rules, second),
            new DisposalLineFrozen(name, 1, "ASSET", "q" + id, second),
            new DisposalApproved(name, 1, "S6", "批3号", desk.unitValue(), List.of(), rules, second),
            new DisposalLineExecuted(
                    name, 1, "ASSET", "q" + id, "K-q" + id, 1, desk.unitValue(), null, "S7", List.of(), second),
            new PursuitOpened(name, 1, "CZ-" + name, "U1", "K-q" + id, "办公桌", "某人", new BigDecimal("900"), second),
            new PursuitStepTaken(name, 1, "催告", "S8", List.of(), second),
            new PursuitRecovered(name, 1, new BigDecimal("600"), "票3", "S8", List.of(), third),
            new PursuitEnded(name, 1, "无财产", "S8", List.of(), third)
        };
    }

    /** Comes to nothing. */
    public Entry[] rejected(String name) {
        return new Entry[] {
            new DisposalDrafted(name, "CZ-" + name, "U2", "SCRAPPING", "财3号", "报废", null, first),
            line(name, 1, "LOT", "h" + id, 3, null),
            new DisposalRequested(name, "S4", 1, 3, desk.unitValue(), List.of(), List.of(), rules, first),
            new DisposalLineFrozen(name, 1, "LOT", "h" + id, first),
            new DisposalRejected(name, 1, "S6", "尚可使用", first),
            new DisposalLineReleased(name, 1, "LOT", "h" + id, first)
        };
    }

    /** Not asked for any more. */
    public Entry[] withdrawn(String name) {
        return new Entry[] {
            new DisposalDrafted(name, "CZ-" + name, "U2", "DONATION", "财4号", "捐赠", null, first),
            new DisposalWithdrawn(name, "S4", "不捐了", second)
        };
    }

    /** In stock until it is gone. */
    public Entry[] card(String card) {
        return new Entry[] {
            opening(card),
            new AssetDisposalFrozen(
                    card, "z", "CZ-z", 1, "SALE", desk.assetClass(), "U1", PLACE, "S1", "IN_STOCK", first),
            new AssetDisposalFreezeLifted(card, "z", "CZ-z", 1, "U1", "IN_STOCK", first),
            new AssetDisposalFrozen(
                    card, id, "CZ-" + id, 1, "SALE", desk.assetClass(), "U1", PLACE, "S1", "IN_STOCK", first),
            disposed(card, "IN_STOCK", second)
        };
    }

    /** Missing, and written off. */
    public Entry[] missing(String card) {
        return new Entry[] {
            opening(card),
            new AssetReportedMissing(card, desk.assetClass(), "U1", PLACE, "S1", "未见", List.of(), first),
            new AssetDisposalFrozen(
                    card, id, "CZ-" + id, 1, "LOSS_WRITE_OFF", desk.assetClass(), "U1", PLACE, "S1", "MISSING", first),
            disposed(card, "MISSING", second)
        };
    }

    private OpeningBalanceRecorded opening(String card) {
        return new OpeningBalanceRecorded(card, "K-" + card, desk, "U1", PLACE, "S1", ACCOUNT, "B1", 6, day0());
    }

    private LocalDate day0() {
        return LocalDate.of(2025, 1, 1);
    }

    private AssetDisposed disposed(String card, String before, LocalDate day) {
        return new AssetDisposed(
                card,
                id,
                "CZ-" + id,
                1,
                "SALE",
                desk.assetClass(),
                "U1",
                PLACE,
                "S1",
                ACCOUNT,
                before,
                desk.unitValue(),
                day);
    }

    /** Some pieces go, some nearly. */
    public Entry[] lot(String lot) {
        return new Entry[] {
            new LotOpeningBalanceRecorded(lot, "K-" + lot, desk, 30, "U1", PLACE, "S1", ACCOUNT, "B1", 7, day0()),
            new LotDisposalFrozen(lot, "r" + id, "CZ-r" + id, 1, "SCRAPPING", desk.assetClass(), "U1", PLACE, 3, first),
            new LotDisposalFreezeLifted(lot, "r" + id, "CZ-r" + id, 1, PLACE, 3, first),
            new LotDisposalFrozen(lot, id, "CZ-" + id, 2, "SALE", desk.assetClass(), "U1", PLACE, 4, first),
            new LotDisposed(
                    lot,
                    id,
                    "CZ-" + id,
                    2,
                    "SALE",
                    desk.assetClass(),
                    "U1",
                    PLACE,
                    "S1",
                    ACCOUNT,
                    4,
                    desk.unitValue().multiply(BigDecimal.valueOf(4)),
                    third)
        };
    }

    private DisposalLineExecuted executed(int line, String kind, String thing, int pieces, LocalDate day) {
        return new DisposalLineExecuted(
                id,
                line,
                kind,
                thing,
                "K-" + thing,
                pieces,
                desk.unitValue().multiply(BigDecimal.valueOf(pieces)),
                "某公司",
                "S7",
                List.of(),
                day);
    }

    private DisposalLineDrafted line(
            String disposal, int line, String kind, String thing, int pieces, @Nullable BigDecimal claim) {
        DisposalItem item = new DisposalItem(
                kind,
                thing,
                "K-" + thing,
                desk.name(),
                desk.assetClass(),
                "U1",
                PLACE,
                pieces,
                desk.unitValue().multiply(BigDecimal.valueOf(pieces)),
                desk.acquiredOn(),
                false,
                null,
                claim == null ? null : "某人",
                claim);
        return new DisposalLineDrafted(disposal, line, "CZ-" + disposal, "U1", "SALE", item, first);
    }

    private static List<DisposalPaper> papers(String kind) {
        return List.of(new DisposalPaper(kind, "文1号", 0));
    }
}
