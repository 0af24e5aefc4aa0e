package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.configuration.ConfigurationExcess;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferEntryReversed;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferLineWithdrawn;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferOverStandardApproved;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;

/** 出仓: what happens to orders of each kind, on days that whoever tells it chooses. */
final class TransferLives {

    private static final String PLACE = "W01/A";

    private final List<Weighed> rules;
    private final LocalDate first;
    private final LocalDate second;
    private final LocalDate third;

    TransferLives(List<Weighed> rules, LocalDate first, LocalDate second, LocalDate third) {
        this.rules = rules;
        this.first = first;
        this.second = second;
        this.third = third;
    }

    private static BigDecimal yuan(int pieces) {
        return new BigDecimal("200.00").multiply(BigDecimal.valueOf(pieces));
    }

    private TransferDrafted drafted(String id, String purpose) {
        LocalDate dueOn = purpose.equals("LOAN") ? first.plusDays(90) : null;
        return new TransferDrafted(id, "CC-" + id, "U2", purpose, "开会", null, dueOn, first);
    }

    private TransferLineDrafted line(String id, int line, String kind, int pieces) {
        boolean named = !kind.equals("CLASS");
        TransferItem item = new TransferItem(
                kind,
                named ? "t" + id + line : null,
                named ? "K-t" + id + line : null,
                null,
                Chronicle.DESKS,
                named ? "办公桌" : null,
                pieces,
                named ? yuan(pieces) : BigDecimal.ZERO);
        return new TransferLineDrafted(id, line, "CC-" + id, "U2", "LOAN", item, first);
    }

    private TransferRequested requested(String id) {
        return new TransferRequested(id, "S4", 3, 15, yuan(12), List.of(), rules, first);
    }

    private TransferLineApproved approved(String id, int line, int ofLine, String kind, int pieces) {
        return new TransferLineApproved(
                id,
                line,
                ofLine,
                "CC-" + id,
                "U2",
                "LOAN",
                kind,
                "t" + id + line,
                "K-t" + id + line,
                Chronicle.DESKS,
                "办公桌",
                PLACE,
                pieces,
                yuan(pieces),
                first.plusDays(90),
                second);
    }

    private TransferLineIssued issued(String id, int line, String kind, int pieces) {
        return new TransferLineIssued(
                id,
                line,
                kind,
                "t" + id + line,
                "K-t" + id + line,
                pieces,
                yuan(pieces),
                PLACE,
                "CM-" + id,
                "S1",
                first.plusDays(90),
                second);
    }

    /** Lent, partly lost and damaged, and closed, though one piece is still out; the closing is taken back. */
    Entry[] lent(String id) {
        TransferMatch match = new TransferMatch(
                1, 1, "ASSET", "t" + id + "1", "K-t" + id + "1", PLACE, Chronicle.DESKS, "办公桌", 1, yuan(1));
        return new Entry[] {
            drafted(id, "LOAN"),
            line(id, 1, "ASSET", 1),
            line(id, 2, "LOT", 10),
            line(id, 3, "CLASS", 4),
            line(id, 4, "ASSET", 1),
            line(id, 5, "ASSET", 1),
            new TransferLineWithdrawn(id, 5, 1, yuan(1), first),
            requested(id),
            new TransferReturnedToDraft(id, "S6", "缺件", first),
            requested(id),
            new TransferStepApproved(
                    id, 1, "S6", yuan(13), first.plusDays(90), List.of(match), List.of(), rules, second),
            new TransferOverStandardApproved(
                    id,
                    2,
                    "S7",
                    List.of(new ConfigurationExcess("PIECES", "T@1:D", null, 1, BigDecimal.TEN, 10, BigDecimal.ONE)),
                    "财〔2026〕8号",
                    "会议室共用",
                    List.of(),
                    second),
            new TransferApproved(id, 2, "S7", 4, 15, yuan(15), first.plusDays(90), List.of(), rules, second),
            approved(id, 1, 1, "ASSET", 1),
            approved(id, 2, 2, "LOT", 10),
            approved(id, 3, 3, "ASSET", 1),
            approved(id, 6, 3, "LOT", 3),
            new TransferLineDenied(id, 4, 1, "S7", second),
            new TransferLineReleased(id, 3, "ASSET", "t" + id + "3", 1, "不要了", "S4", second),
            issued(id, 1, "ASSET", 1),
            issued(id, 2, "LOT", 10),
            issued(id, 6, "LOT", 3),
            new GatePassIssued(id, "CM-" + id, "CC-" + id, "W01", "U2", List.of(1, 2, 6), 14, "S1", second),
            new GatePassChecked(id, "CM-" + id, "S8", third),
            new TransferLineReceived(id, 1, "ASSET", "t" + id + "1", null, 1, "S9", "S4", List.of(), second),
            new TransferLineReceived(id, 2, "LOT", "t" + id + "2", null, 10, null, "S4", List.of(), second),
            new TransferLineRefused(id, 6, "LOT", "t" + id + "6", 3, yuan(3), "不符", "S4", List.of(), second),
            inspected(id, 6, 3, "PASS"),
            new LoanExtended(
                    id, 2, "LOT", "t" + id + "2", 1, first.plusDays(90), first.plusDays(120), "未完", "S6", rules, third),
            new TransferLineReturned(id, 2, "LOT", "t" + id + "2", 8, "S1", third),
            inspected(id, 2, 5, "PASS"),
            inspected(id, 2, 2, "DAMAGED"),
            inspected(id, 2, 1, "WRONG_ITEM"),
            new TransferLineLossReported(id, 2, "LOT", "t" + id + "2", 2, "未见", "S4", List.of(), third),
            answered(id, "LOSS", 2),
            answered(id, "DAMAGE", 2),
            new TransferLineReturned(id, 1, "ASSET", "t" + id + "1", 1, "S1", third),
            inspected(id, 1, 1, "REPAIR"),
            new TransferClosed(id, "S1", 14, 8, third),
            new TransferEntryReversed(id, id + "#38", 38, "TransferClosed", third, "错", third),
        };
    }

    private TransferReturnInspected inspected(String id, int line, int pieces, String result) {
        boolean wrong = result.equals("WRONG_ITEM");
        return new TransferReturnInspected(
                id,
                line,
                line == 1 ? "ASSET" : "LOT",
                "t" + id + line,
                pieces,
                result,
                wrong ? null : PLACE,
                wrong ? null : "S1",
                wrong ? "不是原物" : null,
                "S5",
                List.of(),
                third);
    }

    private TransferResponsibilityDecided answered(String id, String cause, int pieces) {
        return new TransferResponsibilityDecided(
                id, 2, cause, pieces, new BigDecimal("50.00"), "缴1号", null, "照价", "S6", List.of(), third);
    }

    Entry[] rejected(String id) {
        return new Entry[] {
            drafted(id, "ALLOTMENT"),
            line(id, 1, "ASSET", 1),
            requested(id),
            new TransferRejected(id, 1, "S6", "不批", second)
        };
    }

    Entry[] withdrawn(String id) {
        return new Entry[] {
            drafted(id, "ALLOTMENT"), line(id, 1, "ASSET", 1), new TransferWithdrawn(id, "S4", "不要了", second)
        };
    }
}
