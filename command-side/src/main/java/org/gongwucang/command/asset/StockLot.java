package org.gongwucang.command.asset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.asset.LotState.AT_UNIT;
import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.asset.LotCommand.AcceptLotCustody;
import org.gongwucang.command.asset.LotCommand.AdjustLot;
import org.gongwucang.command.asset.LotCommand.AssignLotCustodian;
import org.gongwucang.command.asset.LotCommand.CountLot;
import org.gongwucang.command.asset.LotCommand.DeclineLotCustody;
import org.gongwucang.command.asset.LotCommand.OfferLotCustody;
import org.gongwucang.command.asset.LotCommand.RelocateLot;
import org.gongwucang.command.asset.LotCounts.Count;
import org.gongwucang.command.asset.LotState.Part;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.StockLotEntry;
import org.jspecify.annotations.Nullable;

/** 批量物资: a quantity of like things under one code; what is on hand is never below zero and is the sum of its entries. */
@Aggregate(snapshotTriggerDefinition = "snapshots", commandTargetResolver = "thingTargets")
@Revision("6")
public class StockLot extends Reversible {

    private Strand<LotState> book = Strand.from(LotState.NONE, LocalDate.EPOCH);
    private Strand<LotCounts> counts = Strand.from(LotCounts.NONE, LocalDate.EPOCH);

    /** Opens the lot; the act that calls it has weighed the rules of sets. */
    void open(StockLotEntry opening) {
        require(!exists(), "ASSET_EXISTS", "code", String.valueOf(code()));
        apply(opening);
    }

    /** Was opened by a line of a batch. */
    void accepted(LotAccepted accepted) {
        apply(accepted);
    }

    /** Pieces in use at the unit that surrenders them come into stock by a line of a batch. */
    void comesIn(LotAccepted accepted, Place place, String account, String unit) {
        require(state().parts().containsKey(AT_UNIT), "ASSET_NOT_IN_USE", "code", state().code(), "state", "IN_STOCK");
        require(state().unit().equals(unit), "ASSET_OF_ANOTHER_UNIT", "code", state().code(), "unit", state().unit());
        book.requireInOrder(accepted.occurredOn());
        requireFree(AT_UNIT, accepted.quantity());
        apply(accepted);
        apply(new LotStored(
                id(),
                state().assetClass(),
                unit,
                accepted.quantity(),
                place.location(),
                custodianThere(place),
                account,
                accepted.occurredOn()));
    }

    /** What joins a part that already lies there falls into the hands of its custodian. */
    String custodianThere(Place place) {
        Part there = state().parts().get(place.location());
        return there == null ? place.custodian() : Objects.requireNonNull(there.custodian());
    }

    /** Refuses where so many pieces cannot leave the place on the day. */
    void requireSplittable(String place, int pieces, LocalDate day) {
        Part part = state().partAt(place);
        requireNoOpenOffer(part);
        requireFree(place, pieces);
        book.requireInOrder(day);
    }

    /** Pieces of it have a card each from now on. */
    void split(LotSplitToCards entry) {
        apply(entry);
    }

    /** Refuses where so many pieces of the place are not free: what orders have is theirs. */
    void requireFree(String place, int pieces) {
        int free = state().free(place);
        require(pieces <= free, "LOT_SHORT", "code", state().code(), "asked", pieces, "free", free);
    }

    void requireNoOpenOffer(Part part) {
        require(
                part.offeredTo() == null,
                "CUSTODY_OFFER_OPEN",
                "code",
                state().code(),
                "to",
                String.valueOf(part.offeredTo()));
    }

    /** Says what the rules of {@link OrderedLots} and {@link LotReceipts} allow. */
    void say(StockLotEntry entry) {
        requireInOrder(entry.occurredOn());
        apply(entry);
    }

    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    /** @throws org.gongwucang.command.kernel.Refused RECORD_VOID where the opening was taken back */
    void requireNotVoid() {
        requireStanding();
    }

    /** Whether it was opened, and that not taken back. */
    boolean isStanding() {
        return !state().parts().isEmpty() || !state().errands().isEmpty();
    }

    @CommandHandler
    void handle(RelocateLot c, PlaceRules places) {
        String from = state().placeOf(c.from());
        Part part = inStockAt(from);
        book.requireInOrder(c.occurredOn());
        requireNoOpenOffer(part);
        require(!c.to().equals(from), "ALREADY_THERE", "code", state().code(), "location", c.to());
        int pieces = c.quantity() == null ? part.quantity() : c.quantity().pieces();
        requireFree(from, pieces);
        apply(relocated(from, part, pieces, c, places));
    }

    /** What joins a part that already lies there falls into the hands of its custodian. */
    private LotRelocated relocated(String from, Part part, int pieces, RelocateLot c, PlaceRules places) {
        String account = Objects.requireNonNull(part.account());
        String custodian = Objects.requireNonNull(part.custodian());
        Part there = state().parts().get(c.to());
        return new LotRelocated(
                id(),
                state().assetClass(),
                state().unit(),
                pieces,
                from,
                c.to(),
                account,
                places.accountMovedTo(c.to(), account),
                custodian,
                there == null ? custodian : Objects.requireNonNull(there.custodian()),
                c.occurredOn());
    }

    @CommandHandler
    void handle(
            OfferLotCustody c, PlaceRules places, ThingEvidence evidence, @MetaDataValue(Envelope.ACTOR) String actor) {
        String location = state().placeOf(c.location());
        Part part = inStockAt(location);
        book.requireInOrder(c.occurredOn());
        requireNoOpenOffer(part);
        require(actor.equals(part.custodian()), "NOT_THE_CUSTODIAN", "custodian", String.valueOf(part.custodian()));
        require(!c.to().equals(actor), "CUSTODY_TO_ONESELF", "to", c.to());
        places.requireKeeper(c.to());
        apply(new LotCustodyOffered(
                id(), location, actor, c.to(), evidence.cited(this, c.evidence(), actor), c.occurredOn()));
    }

    @CommandHandler
    void handle(AcceptLotCustody c, ThingEvidence evidence, @MetaDataValue(Envelope.ACTOR) String actor) {
        CustodyOffer.requireOther(state().partAt(state().placeOf(c.location())).offer(), actor);
        String location = offeredTo(actor, c.location());
        book.requireInOrder(c.occurredOn());
        apply(new LotCustodyHandedOver(
                id(),
                location,
                custodianAt(location),
                actor,
                evidence.cited(this, c.evidence(), actor),
                c.occurredOn()));
    }

    @CommandHandler
    void handle(DeclineLotCustody c, @MetaDataValue(Envelope.ACTOR) String actor) {
        String location = offeredTo(actor, c.location());
        book.requireInOrder(c.occurredOn());
        apply(new LotCustodyOfferDeclined(
                id(), location, custodianAt(location), actor, c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(AssignLotCustodian c, PlaceRules places, @MetaDataValue(Envelope.UNIT) String actorUnit) {
        places.requireWithin(state().unit(), actorUnit, state().code());
        require(state().parts().containsKey(AT_UNIT), "ASSET_NOT_IN_USE", "code", state().code(), "state", "IN_STOCK");
        book.requireInOrder(c.occurredOn());
        String custodian = state().partAt(AT_UNIT).custodian();
        require(!c.to().equals(custodian), "ALREADY_CUSTODIAN", "to", c.to());
        places.requireStaffOf(state().unit(), c.to());
        apply(new LotCustodianAssigned(id(), state().unit(), custodian, c.to(), c.occurredOn()));
    }

    @CommandHandler
    void handle(CountLot c, ThingEvidence evidence, @MetaDataValue(Envelope.ACTOR) String actor) {
        String location = state().placeOf(c.location());
        require(
                c.counted() >= 0 && c.counted() <= Quantity.MOST,
                "QUANTITY_OUT_OF_RANGE",
                "quantity",
                c.counted(),
                "most",
                Quantity.MOST);
        counts.requireInOrder(c.occurredOn());
        apply(new LotCounted(
                id(),
                LotState.told(location),
                state().partAt(location).quantity(),
                c.counted(),
                actor,
                evidence.cited(this, c.evidence(), actor),
                c.occurredOn()));
    }

    /** The book follows a count that somebody else made and that nothing has happened since. */
    @CommandHandler
    void handle(AdjustLot c, ThingEvidence evidence, @MetaDataValue(Envelope.ACTOR) String actor) {
        String location = state().placeOf(c.location());
        Part part = state().partAt(location);
        Count count = required(
                Optional.ofNullable(counts.value().places().get(location)),
                "LOT_NOT_COUNTED",
                "code",
                state().code(),
                "location",
                location);
        require(
                count.expected() == part.quantity() && count.counted() != part.quantity(),
                "LOT_COUNT_OVERTAKEN",
                "code",
                state().code(),
                "expected",
                count.expected(),
                "inBook",
                part.quantity());
        requireFree(location, Math.max(0, part.quantity() - count.counted()));
        require(!count.by().equals(actor), "COUNTER_MAY_NOT_ADJUST", "staff", actor, "event", count.event());
        book.requireInOrder(c.occurredOn());
        apply(new LotAdjusted(
                id(),
                state().assetClass(),
                state().unit(),
                LotState.told(location),
                part.quantity(),
                count.counted(),
                c.reason().value(),
                count.by(),
                actor,
                evidence.cited(this, c.evidence(), actor),
                c.occurredOn()));
    }

    Part inStockAt(String location) {
        require(!location.equals(AT_UNIT), "ASSET_NOT_IN_STOCK", "code", state().code(), "state", "IN_USE");
        return state().partAt(location);
    }

    private String offeredTo(String actor, @Nullable String named) {
        String location = state().placeOf(named);
        require(
                actor.equals(state().partAt(location).offeredTo()),
                "NO_CUSTODY_OFFER",
                "code",
                state().code(),
                "to",
                actor);
        return location;
    }

    private String custodianAt(String location) {
        return String.valueOf(state().partAt(location).custodian());
    }

    LotState state() {
        return book.value();
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book, counts);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(LotState.NONE.after(opening), recorded.day());
        counts = Strand.from(LotCounts.NONE, recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof LotCounted e) {
            counts = counts.after(counts.value().after(e, recorded.event()), recorded);
        } else {
            book = book.after(state().after(entry, recorded.event()), recorded);
        }
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
        counts = counts.without(event);
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
        counts = Strand.from(LotCounts.NONE, LocalDate.EPOCH);
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((StockLotEntry) opening).lotId();
    }

    @Override
    protected @Nullable String code() {
        return state().code();
    }
}
