package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.ReassignedLine;
import org.gongwucang.events.asset.ReassignedLotOpened;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentDeclined;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentItem;
import org.gongwucang.events.reassignment.ReassignmentLineCustodianNamed;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentLineWithdrawn;
import org.gongwucang.events.reassignment.ReassignmentRejected;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.events.reassignment.ReassignmentWithdrawn;
import org.jspecify.annotations.Nullable;

/** 划转: acts by which U1 hands things over to U2, with the things that they are about. */
public final class Reassignments {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 1);

    private final String id;
    private final Card desk;
    private final List<Weighed> rules;
    private final LocalDate first;
    private final LocalDate second;

    public Reassignments(String id, Card desk, List<Weighed> rules, LocalDate first, LocalDate second) {
        this.id = id;
        this.desk = desk;
        this.rules = rules;
        this.first = first;
        this.second = second;
    }

    /** A card, a part of a lot and a lot as a whole go over in two steps. */
    public Entry[] moved() {
        return new Entry[] {
            new ReassignmentDrafted(id, "HZ-" + id, "REORGANISATION", "U1", "U2", "编1号", "机构改革", first),
            line(id, 1, "ASSET", "v" + id, 1),
            line(id, 2, "LOT", "u" + id, 4),
            line(id, 3, "LOT", "z" + id, 6),
            line(id, 4, "ASSET", "k" + id, 1),
            new ReassignmentLineWithdrawn(id, 4, 1, desk.unitValue(), first),
            new ReassignmentRequested(id, "S4", 3, 11, valueOf(11), List.of(), rules, first),
            new ReassignmentLineCustodianNamed(id, 1, "S2", first),
            new ReassignmentLineCustodianNamed(id, 2, "S2", first),
            new ReassignmentLineCustodianNamed(id, 3, "S3", first),
            new ReassignmentAgreed(id, "S2", List.of(), first),
            new ReassignmentStepApproved(id, 1, "S6", valueOf(11), List.of(), rules, second),
            new ReassignmentApproved(id, 2, "S8", valueOf(11), List.of(), rules, second),
            moved(1, "ASSET", "v" + id, 1, null),
            moved(2, "LOT", "u" + id, 4, "t" + id),
            moved(3, "LOT", "z" + id, 6, null)
        };
    }

    /** The receiving unit will not have it. */
    public Entry[] declined(String name) {
        return asked(name, new ReassignmentDeclined(name, "S2", "无处安放", second));
    }

    /** Comes to nothing. */
    public Entry[] rejected(String name) {
        return asked(name, new ReassignmentRejected(name, 1, "S6", "应先上缴", second));
    }

    /** Not asked for any more. */
    public Entry[] withdrawn(String name) {
        return asked(name, new ReassignmentWithdrawn(name, "S4", "仍需使用", second));
    }

    private Entry[] asked(String name, Entry end) {
        return new Entry[] {
            new ReassignmentDrafted(name, "HZ-" + name, "DIRECT", "U1", "U2", null, "调剂", first),
            line(name, 1, "ASSET", "k" + id, 1),
            new ReassignmentRequested(name, "S4", 1, 1, desk.unitValue(), List.of(), rules, first),
            end
        };
    }

    /** In use at one unit, then at the other. */
    public Entry[] card(String card) {
        return new Entry[] {
            new OpeningBalanceRecorded(card, "K-" + card, desk, "U1", null, "S1", null, "B1", 8, DAY_0),
            new AssetReassigned(
                    card, line(1), desk.assetClass(), "U1", "U2", "S1", "S2", desk.unitValue(), null, second),
            new CustodianAssigned(card, "U2", "S2", "S3", second)
        };
    }

    /** Some pieces go over and are the lot of {@link #part}. */
    public Entry[] lot(String lot) {
        return new Entry[] {
            new LotOpeningBalanceRecorded(lot, "K-" + lot, desk, 30, "U1", null, "S1", null, "B1", 9, DAY_0),
            reassigned(lot, 2, 4, "S2", "t" + id)
        };
    }

    public Entry[] part(String lot) {
        return new Entry[] {
            new ReassignedLotOpened(lot, "K-" + lot, desk, 4, "U2", "S2", "u" + id, "K-u" + id, line(2), second),
            new LotCustodianAssigned(lot, "U2", "S2", "S3", second)
        };
    }

    /** All pieces go over, and the lot with them. */
    public Entry[] wholeLot(String lot) {
        return new Entry[] {
            new LotOpeningBalanceRecorded(lot, "K-" + lot, desk, 6, "U1", null, "S1", null, "B1", 10, DAY_0),
            reassigned(lot, 3, 6, "S3", null),
            new LotCustodianAssigned(lot, "U2", "S3", "S2", second)
        };
    }

    private LotReassigned reassigned(String lot, int line, int pieces, String custodian, @Nullable String newLot) {
        return new LotReassigned(
                lot,
                line(line),
                desk.assetClass(),
                "U1",
                "U2",
                pieces,
                "S1",
                custodian,
                valueOf(pieces),
                newLot,
                newLot == null ? null : "K-" + newLot,
                null,
                second);
    }

    private ReassignedLine line(int line) {
        return new ReassignedLine(id, "HZ-" + id, line, "REORGANISATION");
    }

    private ReassignmentLineDrafted line(String act, int line, String kind, String thing, int pieces) {
        ReassignmentItem item = new ReassignmentItem(
                kind, thing, "K-" + thing, desk.name(), desk.assetClass(), pieces, valueOf(pieces), false, null, null);
        String form = act.equals(id) ? "REORGANISATION" : "DIRECT";
        return new ReassignmentLineDrafted(act, line, "HZ-" + act, form, "U1", "U2", item, first);
    }

    private ReassignmentLineMoved moved(int line, String kind, String thing, int pieces, @Nullable String newThing) {
        return new ReassignmentLineMoved(
                id,
                line,
                kind,
                thing,
                "K-" + thing,
                pieces,
                valueOf(pieces),
                "S2",
                newThing,
                newThing == null ? null : "K-" + newThing,
                second);
    }

    private BigDecimal valueOf(int pieces) {
        return desk.unitValue().multiply(BigDecimal.valueOf(pieces));
    }
}
