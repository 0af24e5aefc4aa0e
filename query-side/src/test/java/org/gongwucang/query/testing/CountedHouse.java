package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCountSettled;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCountSettled;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.stocktake.AssetScanned;
import org.gongwucang.events.stocktake.CountDifferenceFound;
import org.gongwucang.events.stocktake.CountLineEntryReversed;
import org.gongwucang.events.stocktake.CountLineOpened;
import org.gongwucang.events.stocktake.CountMovementNetted;
import org.gongwucang.events.stocktake.CountTotals;
import org.gongwucang.events.stocktake.DifferenceExplained;
import org.gongwucang.events.stocktake.DifferencePosted;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.LotScanned;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeCancelled;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakeEntryReversed;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.gongwucang.events.stocktake.UnknownTagScanned;
import org.jspecify.annotations.Nullable;

/** 盘点账目: what happens in the stock-takes of the whole house. */
final class CountedHouse {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final CountTotals TOTALS = new CountTotals(1, 0, 1, 1, 0, 0, 1, 0, 3);

    private CountedHouse() {}

    /** 一生: the entries of one stream. */
    interface Life {
        void told(String stream, Entry... entries);
    }

    static void lives(String take, Life life, Supplier<LocalDate> someDay) {
        life.told(
                take,
                planned(take, "LOCATIONS", "W03/A"),
                new ExpectedSetFrozen(take, 3, 32, new BigDecimal("48016.00"), "0".repeat(64), "S1", FIRST),
                new StockTakeCountingBegun(take, "c" + take, "S2", FIRST),
                new StockTakeCountingEnded(take, "S1", someDay.get()),
                new StockTakeReturned(take, "COUNTING", "漏盘", "S3", someDay.get()),
                new StockTakeCountingEnded(take, "S1", someDay.get()),
                new StockTakeApproved(take, TOTALS, "S3", List.of(), someDay.get()),
                new StockTakePostingBegun(take, "m" + take, "S1", someDay.get()),
                new StockTakeSurplusDrafted(take, "I0", "RC-I0", List.of("u" + take), "S1", someDay.get()),
                new StockTakePosted(take, 3, "S1", someDay.get()),
                new StockTakeClosed(take, "S1", someDay.get()),
                new StockTakeEntryReversed(take, take + "#10", 10, "StockTakeClosed", FIRST, "误点", someDay.get()));
        life.told(
                "units-" + take,
                planned("units-" + take, "UNIT", "U1"),
                new ExpectedSetFrozen("units-" + take, 0, 0, BigDecimal.ZERO, "0".repeat(64), "S1", FIRST),
                new StockTakeCountingEnded("units-" + take, "S1", FIRST),
                new StockTakeUnitSigned("units-" + take, "U1", "S4", List.of(), someDay.get()),
                new StockTakeCancelled("units-" + take, "停盘", "S1", someDay.get()));
        lines(take, life, someDay);
        things(take, life, someDay);
    }

    private static StockTakePlanned planned(String take, String scope, String place) {
        return new StockTakePlanned(
                take,
                "PD-" + take,
                "U1",
                scope,
                List.of(place),
                FIRST.plusDays(60),
                AT,
                List.of("S2"),
                true,
                "盘1号",
                "S1",
                List.of(),
                FIRST);
    }

    private static CountLineOpened opened(String line, String take, String kind, @Nullable String thing, int expected) {
        String place = kind.equals("LOT") ? "W01/A" : null;
        String at = expected == 0 ? null : "W01/A";
        return new CountLineOpened(
                line, take, "PD-" + take, kind, thing, "K-" + line, place, "U1", at, "S5", expected, FIRST);
    }

    private static void lines(String take, Life life, Supplier<LocalDate> someDay) {
        life.told(
                "c" + take,
                opened("c" + take, take, "ASSET", "y" + take, 1),
                new AssetScanned("c" + take, take, "s1", "W01/B", "FOUND_ELSEWHERE", "S2", AT, someDay.get()),
                new AssetScanned("c" + take, take, "s2", "W01/A", "FOUND", "S2", AT, someDay.get()),
                new AssetScanned("c" + take, take, "s3", "W01/A", "DUPLICATE", "S2", AT, someDay.get()),
                new CountLineEntryReversed("c" + take, "c" + take + "#2", 2, "AssetScanned", FIRST, "错", someDay.get()),
                new CountMovementNetted(
                        "c" + take, take, "FOUND_ELSEWHERE", 1, "W01/B", "e1", "AssetRelocated", FIRST, "S1", FIRST));
        life.told(
                "m" + take,
                opened("m" + take, take, "ASSET", "z" + take, 1),
                new CountDifferenceFound("m" + take, take, "MISSING", 1, 0, null, null, null, null, "S1", FIRST),
                new DifferenceExplained("m" + take, take, "LOST", "搬迁遗失", "S2", List.of(), someDay.get()),
                new DifferencePosted(
                        "m" + take, take, "REPORTED_MISSING", "ASSET", "z" + take, null, null, "S1", someDay.get()));
        life.told(
                "q" + take,
                opened("q" + take, take, "LOT", "b" + take, 30),
                new LotScanned("q" + take, take, "s4", "W01/A", 28, "QUANTITY_DIFFERS", "S2", AT, someDay.get()),
                new CountDifferenceFound(
                        "q" + take,
                        take,
                        "QUANTITY_DIFFERS",
                        30,
                        28,
                        "W01/A",
                        "e2",
                        "LotRelocated",
                        FIRST,
                        "S1",
                        FIRST));
        life.told(
                "u" + take,
                opened("u" + take, take, "UNKNOWN", null, 0),
                new UnknownTagScanned("u" + take, take, "s5", "W01/A", "铁皮柜", "UNKNOWN_TAG", "S2", AT, someDay.get()),
                new CountDifferenceFound("u" + take, take, "UNKNOWN_TAG", 0, 1, "W01/A", null, null, null, "S1", FIRST),
                new DifferenceExplained("u" + take, take, "UNREGISTERED", "账外", "S2", List.of(), FIRST),
                new DifferencePosted("u" + take, take, "INTAKE", "UNKNOWN", null, "I0", 1, "S1", someDay.get()));
    }

    private static void things(String take, Life life, Supplier<LocalDate> someDay) {
        Card card = new Card("办公桌", null, null, Chronicle.DESKS, new BigDecimal("1500.50"), null, null, null);
        String asset = "z" + take;
        LocalDate day = someDay.get();
        life.told(
                asset,
                new OpeningBalanceRecorded(asset, "K-" + asset, card, "U1", null, null, null, "B1", 1, FIRST),
                new AssetReportedMissing(asset, Chronicle.DESKS, "U1", null, null, "盘点未见", List.of(), day),
                new AssetCountSettled(asset, take, "PD-" + take, "m" + take, "REPORTED_MISSING", "S1", day));
        String lot = "b" + take;
        life.told(
                lot,
                new LotOpeningBalanceRecorded(lot, "K-" + lot, card, 30, "U1", null, null, null, "B1", 2, FIRST),
                new LotCounted(lot, null, 30, 28, "S2", List.of(), day),
                new LotAdjusted(lot, Chronicle.DESKS, "U1", null, 30, 28, "少两件", "S2", "S1", List.of(), day),
                new LotCountSettled(lot, take, "PD-" + take, "q" + take, "ADJUSTED", "S1", day));
    }
}
