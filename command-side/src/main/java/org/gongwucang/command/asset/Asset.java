package org.gongwucang.command.asset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.asset.AssetState.Life.IN_STOCK;
import static org.gongwucang.command.asset.AssetState.Life.IN_USE;
import static org.gongwucang.command.asset.AssetState.Life.ON_LOAN;
import static org.gongwucang.command.asset.AssetState.Life.REGISTERED;
import static org.gongwucang.command.asset.AssetState.Life.RESERVED;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.asset.AssetCommand.AcceptCustody;
import org.gongwucang.command.asset.AssetCommand.AssignCustodian;
import org.gongwucang.command.asset.AssetCommand.DeclineCustody;
import org.gongwucang.command.asset.AssetCommand.OfferCustody;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.asset.AssetCommand.StoreAsset;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 资产: a single thing with a card, from its registration to its end. Its state is a vector; each entry changes only
 * the components it names. In stock it has exactly one location, one named custodian and one account.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", commandTargetResolver = "thingTargets")
@Revision("8")
public class Asset extends Reversible {

    private CardStrands card = CardStrands.NONE;

    /** Opens the card, by registration or as an opening entry; the act that calls it has weighed the rules of sets. */
    void open(AssetEntry opening) {
        require(!exists(), "ASSET_EXISTS", "code", String.valueOf(code()));
        apply(opening);
    }

    /** Comes into stock by a line of a batch: just registered by it, or in use at the unit that surrenders it. */
    void comesIn(AssetAccepted accepted, Place place, String account, String unit) {
        requireNotReserved();
        require(
                state().life() == REGISTERED || state().life() == IN_USE,
                "ASSET_NOT_IN_USE",
                "code",
                state().code(),
                "state",
                state().life());
        require(state().unit().equals(unit), "ASSET_OF_ANOTHER_UNIT", "code", state().code(), "unit", state().unit());
        requireNotHeld();
        book().requireInOrder(accepted.occurredOn());
        boolean idle = card.idleness().value().isIdle();
        if (idle) {
            card.idleness().requireInOrder(accepted.occurredOn());
        }
        apply(accepted);
        apply(new AssetStored(
                id(), state().assetClass(), unit, place.location(), place.custodian(), account, accepted.occurredOn()));
        if (idle) {
            apply(new AssetIdlenessEnded(id(), unit, Idleness.SURRENDERED, accepted.number(), accepted.occurredOn()));
        }
    }

    /** Was a part of another card or a piece of a lot, and is where that is. */
    void splitOff(AssetEntry opening, AssetSplitOff entry) {
        open(opening);
        apply(entry);
    }

    @CommandHandler
    void handle(StoreAsset c, PlaceRules places) {
        require(
                state().life() == REGISTERED,
                "ASSET_NOT_AWAITING_STORAGE",
                "code",
                state().code(),
                "state",
                state().life());
        book().requireInOrder(c.occurredOn());
        String account = places.accountFor(c.place());
        apply(new AssetStored(
                id(),
                state().assetClass(),
                state().unit(),
                c.place().location(),
                c.place().custodian(),
                account,
                c.occurredOn()));
    }

    @CommandHandler
    void handle(RelocateAsset c, PlaceRules places) {
        requireInStock();
        requireNotHeld();
        requireNoOpenOffer();
        book().requireInOrder(c.occurredOn());
        require(!c.to().equals(state().location()), "ALREADY_THERE", "code", state().code(), "location", c.to());
        String account = places.accountMovedTo(c.to(), state().requiredAccount());
        apply(new AssetRelocated(
                id(),
                state().assetClass(),
                state().unit(),
                state().requiredLocation(),
                c.to(),
                state().requiredAccount(),
                account,
                c.occurredOn()));
    }

    @CommandHandler
    void handle(
            OfferCustody c, PlaceRules places, ThingEvidence evidence, @MetaDataValue(Envelope.ACTOR) String actor) {
        requireInStock();
        requireNotHeld();
        requireNoOpenOffer();
        book().requireInOrder(c.occurredOn());
        require(actor.equals(state().custodian()), "NOT_THE_CUSTODIAN", "custodian", state().custodianText());
        require(!c.to().equals(actor), "CUSTODY_TO_ONESELF", "to", c.to());
        places.requireKeeper(c.to());
        apply(new CustodyOffered(id(), actor, c.to(), evidence.cited(this, c.evidence(), actor), c.occurredOn()));
    }

    @CommandHandler
    void handle(AcceptCustody c, ThingEvidence evidence, @MetaDataValue(Envelope.ACTOR) String actor) {
        CustodyOffer.requireOther(state().offer(), actor);
        requireOfferTo(actor);
        requireNotHeld();
        book().requireInOrder(c.occurredOn());
        apply(new CustodyHandedOver(
                id(), state().custodianText(), actor, evidence.cited(this, c.evidence(), actor), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeclineCustody c, @MetaDataValue(Envelope.ACTOR) String actor) {
        requireOfferTo(actor);
        book().requireInOrder(c.occurredOn());
        apply(new CustodyOfferDeclined(
                id(), state().custodianText(), actor, c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(AssignCustodian c, PlaceRules places, @MetaDataValue(Envelope.UNIT) String actorUnit) {
        String unit = state().usedAt();
        places.requireWithin(unit, actorUnit, state().code());
        require(
                state().life() == IN_USE || state().life() == ON_LOAN,
                "ASSET_NOT_IN_USE",
                "code",
                state().code(),
                "state",
                state().life());
        book().requireInOrder(c.occurredOn());
        require(!c.to().equals(state().custodian()), "ALREADY_CUSTODIAN", "to", c.to());
        places.requireStaffOf(unit, c.to());
        apply(new CustodianAssigned(id(), unit, state().custodian(), c.to(), c.occurredOn()));
    }

    /** Nothing moves what is held. */
    void requireNotHeld() {
        require(
                state().holds().isEmpty(),
                "ASSET_HELD",
                "code",
                state().code(),
                "holds",
                String.join(", ", state().holds().values()));
    }

    /** @throws org.gongwucang.command.kernel.Refused RECORD_VOID where the opening was taken back */
    void requireNotVoid() {
        requireStanding();
    }

    /** What an order has is nobody else's; its number is told. */
    void requireNotReserved() {
        Errand errand = state().errand();
        require(
                errand == null || state().life() != RESERVED,
                "ASSET_RESERVED",
                "code",
                state().code(),
                "number",
                errand == null ? "" : errand.line().number());
    }

    void requireInStock() {
        requireNotReserved();
        require(state().life() == IN_STOCK, "ASSET_NOT_IN_STOCK", "code", state().code(), "state", state().life());
    }

    void requireNoOpenOffer() {
        require(
                state().offeredTo() == null,
                "CUSTODY_OFFER_OPEN",
                "code",
                state().code(),
                "to",
                state().offeredToText());
    }

    private void requireOfferTo(String actor) {
        require(actor.equals(state().offeredTo()), "NO_CUSTODY_OFFER", "code", state().code(), "to", actor);
    }

    /** Says something that the rules of {@link CardCare}, {@link CardIdleness}, {@link CardHolds} or {@link CardProposals} allow. */
    void say(Strand<?> strand, AssetEntry entry) {
        strand.requireInOrder(entry.occurredOn());
        apply(entry);
    }

    /** The same of an entry that cites files: it is made when no rule refuses it any more. */
    void say(Strand<?> strand, LocalDate day, Supplier<AssetEntry> entry) {
        strand.requireInOrder(day);
        apply(entry.get());
    }

    CardStrands card() {
        return card;
    }

    AssetState state() {
        return card.book().value();
    }

    private Strand<AssetState> book() {
        return card.book();
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return card.all();
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        card = CardStrands.opened(opening, recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        card = card.after(entry, recorded);
    }

    @Override
    protected void takenBack(String event) {
        card = card.without(event);
    }

    @Override
    protected void voided() {
        card = card.voided();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return opening instanceof OpeningBalanceRecorded e ? e.assetId() : ((AssetRegistered) opening).assetId();
    }

    @Override
    protected @Nullable String code() {
        return state().code();
    }
}
