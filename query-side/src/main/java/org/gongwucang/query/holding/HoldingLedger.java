package org.gongwucang.query.holding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetCodeVoided;
import org.gongwucang.events.asset.AssetCountSettled;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCountSettled;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.OldCardNumberClaimed;
import org.gongwucang.events.asset.OldCardNumberReleased;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.events.asset.SerialNumberClaimed;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.asset.SerialNumberReleased;
import org.gongwucang.events.numbering.CodeBlockReserved;
import org.springframework.stereotype.Component;

/** 物资台账: every thing, where it is, in whose hands. A card is one row; a lot is a row for each place it lies in. */
@Component
public final class HoldingLedger extends ReassignedHoldings {

    static final String NAME = "holding";

    /** Decimal places of amounts. */
    private static final int FEN = 2;

    /** States of what lies in a warehouse, also when it is kept for an order. */
    static final Set<String> IN_STOCK = Set.of("IN_STOCK", OrderedRows.RESERVED);

    public HoldingLedger() {
        super(NAME, 5);
        cards();
        care();
        lots();
        orderedCards();
        orderedLots();
        disposals();
        reassignments();
        // They concern numbers, not things.
        ignores(
                AssetCodeClaimed.class,
                AssetCodeVoided.class,
                SerialNumberClaimed.class,
                SerialNumberReleased.class,
                OldCardNumberClaimed.class,
                OldCardNumberReleased.class,
                CodeBlockReserved.class);
        // The way in is told by the entry beside them.
        ignores(AssetAccepted.class, LotAccepted.class, AssetCountSettled.class, LotCountSettled.class);
        // What is asked for or counted changes nothing yet; what a split changes is told beside it.
        ignores(
                AssetRevaluationProposed.class,
                AssetRevaluationDeclined.class,
                AssetReclassificationProposed.class,
                AssetReclassificationDeclined.class,
                AssetReclassificationApproved.class,
                LotCounted.class,
                AssetCardSplit.class);
        index("held", "code");
        view("stock", row -> IN_STOCK.contains(row.state()));
        view("register", row -> true);
        view("held", HoldingRow::held);
        view("missing", row -> row.state().equals("MISSING"));
        view("custody", row -> row.custodian() != null);
        absentWhen(row -> row.quantity() == 0);
        text("name");
        List.of("id", "code", "name", "assetClass", "unit", "location", "custodian", "value", "since", "bookedOn")
                .forEach(this::index);
        index("unit", "name");
        index("serialNo");
        index("oldCardNo");
        index("offeredTo");
        index("orderNumber", "code");
        index("dueOn");
        index("seenBy");
        pages("code", "unit", "assetClass", "custodian", "state", "offeredTo");
        totals("unit", HoldingRow::unit, List.of("assetClass", "state", "kind"), Map.of("quantity", 0, "value", FEN));
    }

    private void cards() {
        on(OpeningBalanceRecorded.class).key(OpeningBalanceRecorded::assetId).opens((e, fact) -> FirstRows.of(e));
        on(AssetRegistered.class).key(AssetRegistered::assetId).opens((e, fact) -> FirstRows.of(e));
        on(AssetStored.class)
                .key(AssetStored::assetId)
                .fold((row, e, fact) -> row.stored(e.unit(), e.location(), e.custodian(), e.account(), e.occurredOn()));
        on(AssetRelocated.class)
                .key(AssetRelocated::assetId)
                .fold((row, e, fact) -> row.at(e.toLocation(), e.toAccount()));
        on(CustodyOffered.class).key(CustodyOffered::assetId).fold((row, e, fact) -> row.withOfferedTo(e.to()));
        on(CustodyHandedOver.class).key(CustodyHandedOver::assetId).fold((row, e, fact) -> row.heldBy(e.to()));
        on(CustodyOfferDeclined.class)
                .key(CustodyOfferDeclined::assetId)
                .fold((row, e, fact) -> row.withOfferedTo(null));
        on(CustodianAssigned.class).key(CustodianAssigned::assetId).fold((row, e, fact) -> row.heldBy(e.to()));
    }

    private void care() {
        on(ConditionAssessed.class)
                .key(ConditionAssessed::assetId)
                .fold((row, e, fact) -> row.withCondition(e.grade()));
        on(AssetDescribed.class).key(AssetDescribed::assetId).fold((row, e, fact) -> row.described(e));
        on(SerialNumberCorrected.class)
                .key(SerialNumberCorrected::assetId)
                .fold((row, e, fact) -> row.withSerialNo(e.to()));
        on(AssetRevalued.class)
                .key(AssetRevalued::assetId)
                .fold((row, e, fact) -> row.revalued(e.to(), e.occurredOn()));
        on(AssetValueSplit.class)
                .key(AssetValueSplit::assetId)
                .fold((row, e, fact) -> row.valueSplit(e.from(), e.to()));
        on(AssetSplitOff.class).key(AssetSplitOff::assetId).fold((row, e, fact) -> row.splitOff(e));
        on(AssetReclassified.class)
                .key(AssetReclassified::assetId)
                .fold((row, e, fact) -> row.withAssetClass(e.to().text()));
        on(AssetReportedMissing.class)
                .key(AssetReportedMissing::assetId)
                .fold((row, e, fact) -> row.in("MISSING", e.occurredOn()));
        on(AssetFound.class).key(AssetFound::assetId).fold((row, e, fact) -> row.found(e));
        on(RepairStarted.class)
                .key(RepairStarted::assetId)
                .fold((row, e, fact) -> row.in("UNDER_REPAIR", e.occurredOn()));
        on(RepairCompleted.class).key(RepairCompleted::assetId).fold((row, e, fact) -> row.repaired(e.occurredOn()));
        on(HoldPlaced.class).key(HoldPlaced::assetId).fold((row, e, fact) -> row.bound(e.hold(), e.kind()));
        on(HoldLifted.class).key(HoldLifted::assetId).fold((row, e, fact) -> row.freed(e.hold()));
    }

    private void lots() {
        on(LotAdjusted.class).key(e -> part(e.lotId(), e.location())).fold((row, e, fact) -> row.pieces(e.to()));
        on(LotSplitToCards.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.pieces(row.quantity() - e.quantity()));
        on(LotOpeningBalanceRecorded.class)
                .key(e -> part(e.lotId(), e.location()))
                .opens((e, fact) -> FirstRows.of(e));
        on(LotReceived.class).key(e -> part(e.lotId(), e.location())).opens((e, fact) -> FirstRows.of(e));
        on(LotRelocated.class)
                .key(e -> part(e.lotId(), e.fromLocation()))
                .fold((row, e, fact) -> row.pieces(row.quantity() - e.quantity()));
        on(LotRelocated.class)
                .key(e -> part(e.lotId(), e.toLocation()))
                .foldFrom(e -> part(e.lotId(), e.fromLocation()), (row, from, e, fact) -> from.arrivedAt(row, e));
        on(LotStored.class)
                .key(e -> part(e.lotId(), null))
                .fold((row, e, fact) -> row.pieces(row.quantity() - e.quantity()));
        on(LotStored.class)
                .key(e -> part(e.lotId(), e.location()))
                .foldFrom(e -> part(e.lotId(), null), (row, from, e, fact) -> from.storedAt(row, e));
        on(LotCustodyOffered.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.withOfferedTo(e.to()));
        on(LotCustodyHandedOver.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.heldBy(e.to()));
        on(LotCustodyOfferDeclined.class)
                .key(e -> part(e.lotId(), e.location()))
                .fold((row, e, fact) -> row.withOfferedTo(null));
        on(LotCustodianAssigned.class).key(e -> part(e.lotId(), null)).fold((row, e, fact) -> row.heldBy(e.to()));
    }
}
