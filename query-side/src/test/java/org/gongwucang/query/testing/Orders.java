package org.gongwucang.query.testing;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetLoanExtended;
import org.gongwucang.events.asset.AssetLoanLost;
import org.gongwucang.events.asset.AssetReceiptRefused;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotLoanExtended;
import org.gongwucang.events.asset.LotLoanLost;
import org.gongwucang.events.asset.LotReceiptRefused;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotReservationReleased;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.events.asset.ReservationReleased;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/** 出仓账目: a card and pieces of a lot that are lent and come back, and others that are allotted. */
public final class Orders {

    private static final ClassRef DESKS = Chronicle.DESKS;
    private static final String PLACE = "W01/A";
    private static final String OTHER = "W02/A";
    private static final String ACCOUNT = "W01/FISCAL";
    private static final List<Weighed> RULES = List.of(new Weighed("STORAGE_MEDIA", 1, List.of()));

    private final LocalDate first;
    private final LocalDate day;
    private final LocalDate later;

    Orders(LocalDate first, LocalDate day, LocalDate later) {
        this.first = first;
        this.day = day;
        this.later = later;
    }

    /** A line of a loan to U2. */
    public static OrderLine loan(String order, int line) {
        return new OrderLine(order, "DB-" + order, line, "LOAN", "U2");
    }

    /** A line of an allotment to U2. */
    public static OrderLine allotment(String order, int line) {
        return new OrderLine(order, "DB-" + order, line, "ALLOTMENT", "U2");
    }

    /** Refused once, released once, lent and returned, of which the last entry is taken back. */
    Entry[] lent(String id, Card card) {
        OrderLine line = loan("o" + id, 1);
        return new Entry[] {
            new AssetRegistered(id, "K-" + id, card, "U1", "PURCHASE", "购7号", first),
            new AssetStored(id, DESKS, "U1", PLACE, "S1", ACCOUNT, first),
            reserved(id, line, PLACE, ACCOUNT),
            new ReservationReleased(id, line, DESKS, "U1", PLACE, "改期", day),
            reserved(id, line, PLACE, ACCOUNT),
            lent(id, line, PLACE, ACCOUNT),
            new AssetReceiptRefused(id, line, DESKS, "U1", "S2", "型号不符", day),
            inspected(id, line, "PASS", PLACE, ACCOUNT, OTHER, "W02/FISCAL", "S3"),
            reserved(id, line, OTHER, "W02/FISCAL"),
            lent(id, line, OTHER, "W02/FISCAL"),
            new AssetReceiptSigned(id, line, DESKS, "U1", OTHER, "W02/FISCAL", "S2", "S4", day),
            new CustodianAssigned(id, "U2", "S4", "S5", day),
            new AssetLoanExtended(id, line, DESKS, "U1", day.plusMonths(8), day),
            new AssetReturned(id, line, DESKS, "U1", "S5", "S1", day),
            inspected(id, line, "WRONG_ITEM", OTHER, "W02/FISCAL", null, null, "S5"),
            new AssetReturned(id, line, DESKS, "U1", "S5", "S1", later),
            inspected(id, line, "REPAIR", OTHER, "W02/FISCAL", OTHER, "W02/FISCAL", "S1"),
            new RepairStarted(id, "维修部", "锁坏", "修9号", List.of(), later),
            new RepairCompleted(id, "维修部", card.unitValue(), "换锁", "修9号", List.of(), later),
            new AssetEntryReversed(id, id + "#18", 18, "RepairCompleted", later, "录错", later)
        };
    }

    /** Lost by the unit, and found after all. */
    Entry[] lost(String id, Card card) {
        OrderLine line = loan("o" + id, 3);
        return new Entry[] {
            new OpeningBalanceRecorded(id, "K-" + id, card, "U1", PLACE, "S1", ACCOUNT, "B1", 7, first),
            reserved(id, line, PLACE, ACCOUNT),
            lent(id, line, PLACE, ACCOUNT),
            new AssetReceiptSigned(id, line, DESKS, "U1", PLACE, ACCOUNT, "S2", "S4", day),
            new AssetLoanLost(id, line, DESKS, "U1", "S4", "遗失", "S2", List.of(), day),
            new AssetFound(id, DESKS, "U1", PLACE, "S1", ACCOUNT, "寻回", List.of(), later)
        };
    }

    /** For good, and surrendered again by the unit that got it. */
    Entry[] allotted(String id, Card card) {
        OrderLine line = allotment("o" + id, 2);
        return new Entry[] {
            new OpeningBalanceRecorded(id, "K-" + id, card, "U1", PLACE, "S1", ACCOUNT, "B1", 6, first),
            reserved(id, line, PLACE, ACCOUNT),
            new AssetAllotted(id, line, DESKS, "U1", PLACE, "S1", ACCOUNT, "CM-2", "清1号", RULES, day),
            new AssetReceiptSigned(id, line, DESKS, "U1", PLACE, ACCOUNT, "S2", "S4", day),
            new CustodianAssigned(id, "U2", "S4", "S2", later),
            new AssetAccepted(id, "J0", "RC-J0", 1, "S5", later),
            new AssetStored(id, DESKS, "U2", OTHER, "S1", "W02/FISCAL", later)
        };
    }

    private AssetReserved reserved(String id, OrderLine line, String place, String account) {
        return new AssetReserved(id, line, DESKS, "U1", place, "S1", account, day);
    }

    private AssetLent lent(String id, OrderLine line, String place, String account) {
        LocalDate due = day.plusMonths(6);
        return new AssetLent(id, line, DESKS, "U1", place, "S1", account, "CM-1", due, null, RULES, day);
    }

    private ReturnInspected inspected(
            String id,
            OrderLine line,
            String result,
            String from,
            String account,
            @Nullable String to,
            @Nullable String toAccount,
            String custodian) {
        return new ReturnInspected(
                id,
                line,
                DESKS,
                "U1",
                result,
                from,
                account,
                to,
                toAccount,
                custodian,
                "S6",
                null,
                List.of(),
                day(result));
    }

    private LocalDate day(String result) {
        return result.equals("REPAIR") ? later : day;
    }

    /** Pieces of two lines, one of which is for good; the last entry is taken back. */
    Entry[] lot(String id, Card card) {
        OrderLine loan = loan("o" + id, 1);
        OrderLine good = allotment("o" + id, 2);
        return new Entry[] {
            new LotReceived(id, "K-" + id, card, 20, "U1", PLACE, "S1", ACCOUNT, "PURCHASE", "购8号", first),
            new LotReserved(id, loan, DESKS, "U1", 10, PLACE, "S1", ACCOUNT, day),
            new LotReserved(id, good, DESKS, "U1", 4, PLACE, "S1", ACCOUNT, day),
            new LotReservationReleased(id, loan, DESKS, "U1", 2, PLACE, "少借", day),
            new LotIssued(id, loan, DESKS, "U1", 8, PLACE, "S1", ACCOUNT, "CM-3", day.plusMonths(3), null, RULES, day),
            new LotRelocated(id, DESKS, "U1", 5, PLACE, OTHER, ACCOUNT, "W02/FISCAL", "S1", "S3", day),
            new LotIssued(id, good, DESKS, "U1", 4, PLACE, "S1", ACCOUNT, "CM-4", null, null, RULES, day),
            new LotReceiptSigned(id, loan, DESKS, "U1", 6, PLACE, ACCOUNT, "S2", "S4", null, null, day),
            new LotReceiptRefused(id, loan, DESKS, "U1", 2, "S2", "破损", day),
            new LotLoanExtended(id, loan, DESKS, "U1", day.plusMonths(5), day),
            new LotReturned(id, loan, DESKS, "U1", 3, "S4", "S1", day),
            inspected(id, loan, 2, "PASS", OTHER, "W02/FISCAL", "S3"),
            inspected(id, loan, 1, "WRONG_ITEM", null, null, "S4"),
            inspected(id, loan, 2, "DAMAGED", PLACE, ACCOUNT, "S1"),
            new LotReceiptSigned(id, good, DESKS, "U1", 3, PLACE, ACCOUNT, "S2", "S2", own(id), "K-" + own(id), later),
            new LotReceiptRefused(id, good, DESKS, "U1", 1, "S2", "少用", later),
            new LotLoanLost(id, loan, DESKS, "U1", 1, "S4", "遗失", "S2", List.of(), later),
            new LotReturned(id, loan, DESKS, "U1", 3, "S4", "S1", later),
            new LotEntryReversed(id, id + "#17", 17, "LotReturned", later, "录错", later)
        };
    }

    /** What was allotted. */
    Entry[] ownLot(String id, Card card) {
        String from = "g" + id.substring(1);
        return new Entry[] {
            new LotAllotted(id, "K-" + id, card, 3, "U2", "S2", from, "K-" + from, allotment("o" + from, 2), later),
            new LotCustodianAssigned(id, "U2", "S2", "S4", later)
        };
    }

    /** A lot and what was made of it differ in the first letter. */
    private static String own(String id) {
        return "h" + id.substring(1);
    }

    private LotReturnInspected inspected(
            String id,
            OrderLine line,
            int pieces,
            String result,
            @Nullable String to,
            @Nullable String toAccount,
            String custodian) {
        return new LotReturnInspected(
                id, line, DESKS, "U1", pieces, result, PLACE, ACCOUNT, to, toAccount, custodian, "S6", null, List.of(),
                day);
    }
}
