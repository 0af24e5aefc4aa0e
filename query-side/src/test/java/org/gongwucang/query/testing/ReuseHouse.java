package org.gongwucang.query.testing;

import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.FURNITURE;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReceiptRefused;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.jspecify.annotations.Nullable;

/**
 * 调剂之家: a warehouse of U1 in 2025 whose things go to U2 and U3, in numbers that can be added up by hand.
 *
 * <p>In stock at the beginning: desk a1 of 1,000 yuan, desk a3 of 500, lot l1 of 20 chairs of 10; desk a2 of 2,000 comes on
 * 10 January. a1 is allotted to U2 in February (t1). a3 is lent to U2 for ten days in March (t2) and to U3 from 11 April on
 * (t3). a2 is refused by U3 in May (t4). 8 chairs are lent to U2 from 3 June, of which 3 are back on the 13th and 5 on the
 * 23rd, damaged (t5). 4 chairs are allotted to U3 in August (t6).
 */
public final class ReuseHouse {

    private static final String PLACE = "W01/A";
    private static final String ACCOUNT = "W01/FISCAL";

    private final Chronicle chronicle;

    public ReuseHouse(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** 单: one line of an order, about one thing. */
    private record Wanted(
            String order, String purpose, String unit, String thing, ClassRef assetClass, int pieces, int yuan) {

        private OrderLine line() {
            return new OrderLine(order, "CC-" + order, 1, purpose, unit);
        }

        private String kind() {
            return thing.startsWith("l") ? "LOT" : "ASSET";
        }

        private BigDecimal value() {
            return BigDecimal.valueOf((long) pieces * yuan);
        }

        private String code() {
            return Chronicle.code(thing);
        }

        private @Nullable LocalDate dueOn(LocalDate issued) {
            return purpose.equals("LOAN") ? issued.plusDays(30) : null;
        }
    }

    private static final Wanted T1 = new Wanted("t1", "ALLOTMENT", "U2", "a1", DESKS, 1, 1000);
    private static final Wanted T2 = new Wanted("t2", "LOAN", "U2", "a3", DESKS, 1, 500);
    private static final Wanted T3 = new Wanted("t3", "LOAN", "U3", "a3", DESKS, 1, 500);
    private static final Wanted T4 = new Wanted("t4", "ALLOTMENT", "U3", "a2", DESKS, 1, 2000);
    private static final Wanted T5 = new Wanted("t5", "LOAN", "U2", "l1", FURNITURE, 8, 10);
    private static final Wanted T6 = new Wanted("t6", "ALLOTMENT", "U3", "l1", FURNITURE, 4, 10);

    public void tell() {
        chronicle
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .unit("U2", "区财政局", null, "2020-01-01")
                .unit("U3", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "KEEPER", "2020-01-01")
                .person("S0002", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "U3", "UNIT_HEAD", "2020-01-01")
                .person("S0004", "U3", "DRIVER", "2020-01-01")
                .person("S0005", "U1", "AUDITOR", "2020-01-01")
                .person("S0006", "U1", "GATEKEEPER", "2020-01-01")
                .warehouse("W01", "U1", "2020-01-01")
                .place(PLACE, "2020-01-01")
                .assetClass(FURNITURE, "家具", null)
                .assetClass(DESKS, "办公桌", FURNITURE.code())
                .inStock("a1", "办公桌", "U1", "1000", PLACE, "S0001", "2024-06-01")
                .inStock("a3", "小桌", "U1", "500", PLACE, "S0001", "2024-06-01")
                .inStock("a2", "会议桌", "U1", "2000", PLACE, "S0001", "2025-01-10")
                .tell("l1", lot());
        checks();
        orders();
    }

    private static LotReceived lot() {
        Card card = new Card("办公椅", null, null, FURNITURE, BigDecimal.TEN, null, null, null);
        String code = Chronicle.code("l1");
        return new LotReceived(
                "l1", code, card, 20, "U1", PLACE, "S0001", ACCOUNT, "PURCHASE", "购1号", day("2024-12-01"));
    }

    /** U3 buys four desks despite two; U2 buys one despite three, without a price; U2 takes one; U3 finds none. */
    private void checks() {
        checked("c1", "U3", 4, 2, "3000", true, "1200", "2025-01-20");
        checked("c2", "U2", 1, 3, "100", true, null, "2025-07-01");
        checked("c3", "U2", 1, 3, "100", false, null, "2025-07-02");
        checked("c4", "U3", 1, 0, "0", true, "900", "2025-03-15");
    }

    private void checked(
            String id,
            String unit,
            int wanted,
            long free,
            String freeValue,
            boolean buys,
            @Nullable String price,
            String on) {
        chronicle.tell(
                id,
                new PurchaseChecked(
                        id,
                        unit,
                        "CG-" + id,
                        DESKS,
                        wanted,
                        free,
                        new BigDecimal(freeValue),
                        Instant.parse(on + "T01:00:00Z"),
                        buys,
                        price == null ? null : new BigDecimal(price),
                        buys && free > 0 ? "急用" : null,
                        "S0002",
                        day(on)));
    }

    private void orders() {
        issued(T1, "2025-02-01", "2025-02-05");
        taken(T1, "S0002", "2025-02-06");
        issued(T2, "2025-03-01", "2025-03-01");
        taken(T2, "S0002", "2025-03-02");
        back(T2, 1, "PASS", "2025-03-12");
        issued(T3, "2025-04-01", "2025-04-11");
        taken(T3, "S0003", "2025-04-11");
        issued(T4, "2025-05-01", "2025-05-02");
        refused(T4, "2025-05-03", "2025-05-04");
        issued(T5, "2025-06-01", "2025-06-03");
        taken(T5, "S0002", "2025-06-03");
        back(T5, 3, "PASS", "2025-06-13");
        back(T5, 5, "DAMAGED", "2025-06-23");
        issued(T6, "2025-08-01", "2025-08-08");
        taken(T6, "S0003", "2025-08-09");
    }

    private void told(String stream, Entry... entries) {
        for (Entry entry : entries) {
            chronicle.tell(stream, entry);
        }
    }

    private void issued(Wanted w, String requested, String on) {
        LocalDate asked = day(requested);
        LocalDate out = day(on);
        LocalDate due = w.dueOn(out);
        String id = w.order();
        TransferItem item =
                new TransferItem(w.kind(), w.thing(), w.code(), null, w.assetClass(), "桌椅", w.pieces(), w.value());
        told(
                id,
                new TransferDrafted(id, "CC-" + id, w.unit(), w.purpose(), "配置", null, due, asked),
                new TransferLineDrafted(id, 1, "CC-" + id, w.unit(), w.purpose(), item, asked),
                new TransferRequested(id, "S0002", 1, w.pieces(), w.value(), List.of(), List.of(), asked),
                new TransferApproved(id, 1, "S9", 1, w.pieces(), w.value(), due, List.of(), List.of(), out),
                new TransferLineApproved(
                        id,
                        1,
                        1,
                        "CC-" + id,
                        w.unit(),
                        w.purpose(),
                        w.kind(),
                        w.thing(),
                        w.code(),
                        w.assetClass(),
                        "桌椅",
                        PLACE,
                        w.pieces(),
                        w.value(),
                        due,
                        out),
                new TransferLineIssued(
                        id, 1, w.kind(), w.thing(), w.code(), w.pieces(), w.value(), PLACE, pass(w), "S0001", due, out),
                new GatePassIssued(id, pass(w), "CC-" + id, "W01", w.unit(), List.of(1), w.pieces(), "S0001", out));
        thingIssued(w, out);
    }

    private static String pass(Wanted w) {
        return "CM-" + w.order();
    }

    private void thingIssued(Wanted w, LocalDate day) {
        String id = w.thing();
        if (w.kind().equals("LOT")) {
            told(
                    id,
                    new LotReserved(id, w.line(), w.assetClass(), "U1", w.pieces(), PLACE, "S0001", ACCOUNT, day),
                    new LotIssued(
                            id,
                            w.line(),
                            w.assetClass(),
                            "U1",
                            w.pieces(),
                            PLACE,
                            "S0001",
                            ACCOUNT,
                            pass(w),
                            w.dueOn(day),
                            null,
                            List.of(),
                            day));
            return;
        }
        chronicle.tell(id, new AssetReserved(id, w.line(), DESKS, "U1", PLACE, "S0001", ACCOUNT, day));
        LocalDate due = w.dueOn(day);
        chronicle.tell(
                id,
                due == null
                        ? new AssetAllotted(
                                id, w.line(), DESKS, "U1", PLACE, "S0001", ACCOUNT, pass(w), null, List.of(), day)
                        : new AssetLent(
                                id, w.line(), DESKS, "U1", PLACE, "S0001", ACCOUNT, pass(w), due, null, List.of(),
                                day));
    }

    private void taken(Wanted w, String user, String on) {
        LocalDate day = day(on);
        boolean own = w.kind().equals("LOT") && w.purpose().equals("ALLOTMENT");
        String lot = own ? w.thing() + "x" : null;
        told(
                w.order(),
                new TransferLineReceived(
                        w.order(), 1, w.kind(), w.thing(), lot, w.pieces(), user, user, List.of(), day));
        if (w.kind().equals("ASSET")) {
            told(w.thing(), new AssetReceiptSigned(w.thing(), w.line(), DESKS, "U1", PLACE, ACCOUNT, user, user, day));
            return;
        }
        String code = lot == null ? null : Chronicle.code(lot);
        told(
                w.thing(),
                new LotReceiptSigned(
                        w.thing(),
                        w.line(),
                        w.assetClass(),
                        "U1",
                        w.pieces(),
                        PLACE,
                        ACCOUNT,
                        user,
                        user,
                        lot,
                        code,
                        day));
        if (lot != null && code != null) {
            Card card = new Card("办公椅", null, null, FURNITURE, BigDecimal.TEN, null, null, null);
            told(lot, new LotAllotted(lot, code, card, w.pieces(), w.unit(), user, w.thing(), w.code(), w.line(), day));
        }
    }

    private void back(Wanted w, int pieces, String result, String on) {
        LocalDate day = day(on);
        told(w.order(), new TransferLineReturned(w.order(), 1, w.kind(), w.thing(), pieces, "S0001", day));
        told(w.order(), inspected(w, pieces, result, day));
        if (w.kind().equals("ASSET")) {
            told(w.thing(), new AssetReturned(w.thing(), w.line(), DESKS, "U1", "S0002", "S0001", day));
            told(w.thing(), looked(w, day));
            return;
        }
        told(
                w.thing(),
                new LotReturned(w.thing(), w.line(), w.assetClass(), "U1", pieces, "S0002", "S0001", day),
                new LotReturnInspected(
                        w.thing(),
                        w.line(),
                        w.assetClass(),
                        "U1",
                        pieces,
                        result,
                        PLACE,
                        ACCOUNT,
                        PLACE,
                        ACCOUNT,
                        "S0001",
                        "S9",
                        null,
                        List.of(),
                        day));
    }

    private static TransferReturnInspected inspected(Wanted w, int pieces, String result, LocalDate day) {
        return new TransferReturnInspected(
                w.order(), 1, w.kind(), w.thing(), pieces, result, PLACE, "S0001", null, "S9", List.of(), day);
    }

    private static ReturnInspected looked(Wanted w, LocalDate day) {
        return new ReturnInspected(
                w.thing(), w.line(), DESKS, "U1", "PASS", PLACE, ACCOUNT, PLACE, ACCOUNT, "S0001", "S9", null,
                List.of(), day);
    }

    private void refused(Wanted w, String on, String inspectedOn) {
        told(
                w.order(),
                new TransferLineRefused(
                        w.order(), 1, w.kind(), w.thing(), w.pieces(), w.value(), "不符", "S0003", List.of(), day(on)),
                inspected(w, w.pieces(), "PASS", day(inspectedOn)));
        told(
                w.thing(),
                new AssetReceiptRefused(w.thing(), w.line(), DESKS, "U1", "S0003", "不符", day(on)),
                looked(w, day(inspectedOn)));
    }

    /** Told after all else: the loan of a3 to U3 had ended on the day after all. */
    public void late(String on) {
        back(T3, 1, "PASS", on);
    }
}
