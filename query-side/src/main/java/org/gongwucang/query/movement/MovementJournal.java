package org.gongwucang.query.movement;

import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/**
 * 出入仓流水: every way into and out of stock. To another warehouse is a way out and a way in; within a warehouse
 * nothing comes or goes.
 */
@Component
public final class MovementJournal extends Ledger<MovementRow> {

    private static final String MISSING = "MISSING";

    public MovementJournal() {
        super("movement", 3, MovementRow.class);
        comings();
        between();
        missing();
        reclassified();
        split();
        issued();
        signed();
        returned();
        disposed();
        journal("occurredOn");
        index("occurredOn", "recordedAt");
        index("id", "occurredOn", "recordedAt");
        index("assetClass", "occurredOn", "recordedAt");
        index("unit", "occurredOn", "recordedAt");
        index("location", "occurredOn", "recordedAt");
    }

    private void comings() {
        in(OpeningBalanceRecorded.class)
                .when(e -> e.location() != null)
                .opens((e, fact) -> MovementRow.in(Way.of(e), fact));
        in(LotOpeningBalanceRecorded.class)
                .when(e -> e.location() != null)
                .opens((e, fact) -> MovementRow.in(Way.of(e), fact));
        in(AssetStored.class).opens((e, fact) -> MovementRow.in(Way.of(e), fact));
        in(LotStored.class).opens((e, fact) -> MovementRow.in(Way.of(e), fact));
        in(LotReceived.class).opens((e, fact) -> MovementRow.in(Way.of(e), fact));
    }

    /** What is missing stays on its account. */
    private void missing() {
        out(AssetReportedMissing.class)
                .when(e -> e.location() != null)
                .opens((e, fact) -> MovementRow.out(Way.of(e), fact).stayingOnAccount());
        in(AssetFound.class)
                .when(e -> e.location() != null)
                .opens((e, fact) -> MovementRow.in(Way.of(e), fact).stayingOnAccount());
        out(LotAdjusted.class)
                .when(e -> e.to() < e.from() && e.location() != null)
                .opens((e, fact) -> MovementRow.out(Way.of(e), fact));
        in(LotAdjusted.class)
                .when(e -> e.to() > e.from() && e.location() != null)
                .opens((e, fact) -> MovementRow.in(Way.of(e), fact));
    }

    /** Out of one class and into another. */
    private void reclassified() {
        out(AssetReclassified.class)
                .when(e -> e.location() != null)
                .opens((e, fact) -> MovementRow.out(Way.of(e, e.from()), fact));
        in(AssetReclassified.class)
                .when(e -> e.location() != null)
                .opens((e, fact) -> MovementRow.in(Way.of(e, e.to()), fact));
    }

    /** Pieces leave the lot and come in as cards; the card that is split stays. */
    private void split() {
        out(LotSplitToCards.class).when(e -> e.location() != null).opens((e, fact) -> MovementRow.out(Way.of(e), fact));
        in(AssetSplitOff.class).when(e -> e.location() != null).opens((e, fact) -> MovementRow.in(Way.of(e), fact));
    }

    /** On the way and on loan it stays on its account. */
    private void issued() {
        out(AssetLent.class)
                .opens((e, fact) -> MovementRow.out(OrderedWay.of(e), fact).stayingOnAccount());
        out(AssetAllotted.class)
                .opens((e, fact) -> MovementRow.out(OrderedWay.of(e), fact).stayingOnAccount());
        out(LotIssued.class)
                .opens((e, fact) -> MovementRow.out(OrderedWay.of(e), fact).stayingOnAccount());
    }

    /** What was allotted leaves its account when somebody signs for it. */
    private void signed() {
        out(AssetReceiptSigned.class)
                .when(e -> OrderedWay.isForGood(e.ordered()))
                .opens((e, fact) -> MovementRow.out(OrderedWay.of(e), fact).onAccountOnly());
        out(LotReceiptSigned.class)
                .when(e -> OrderedWay.isForGood(e.ordered()))
                .opens((e, fact) -> MovementRow.out(OrderedWay.of(e), fact).onAccountOnly());
    }

    /** Back in another warehouse than it had left, it changes the account as well. */
    private void returned() {
        in(ReturnInspected.class)
                .when(e -> e.toLocation() != null)
                .opens((e, fact) -> OrderedWay.back(MovementRow.in(OrderedWay.to(e), fact), e.fromLocation()));
        out(ReturnInspected.class)
                .when(e -> OrderedWay.isElsewhere(e.fromLocation(), e.toLocation()))
                .opens((e, fact) -> MovementRow.out(OrderedWay.from(e), fact).onAccountOnly());
        in(LotReturnInspected.class)
                .when(e -> e.toLocation() != null)
                .opens((e, fact) -> OrderedWay.back(MovementRow.in(OrderedWay.to(e), fact), e.fromLocation()));
        out(LotReturnInspected.class)
                .when(e -> OrderedWay.isElsewhere(e.fromLocation(), e.toLocation()))
                .opens((e, fact) -> MovementRow.out(OrderedWay.from(e), fact).onAccountOnly());
    }

    /** Off hand and off the account; what was missing before is off the account only. */
    private void disposed() {
        out(AssetDisposed.class)
                .when(e -> e.location() != null && !e.state().equals(MISSING))
                .opens((e, fact) -> MovementRow.out(Way.of(e), fact));
        on(AssetDisposed.class)
                .perEntry("OFF")
                .when(e -> e.location() != null && e.state().equals(MISSING))
                .opens((e, fact) -> MovementRow.out(Way.of(e), fact).onAccountOnly());
        out(LotDisposed.class).when(e -> e.location() != null).opens((e, fact) -> MovementRow.out(Way.of(e), fact));
    }

    private void between() {
        out(AssetRelocated.class)
                .when(e -> Way.leaves(e.fromLocation(), e.toLocation()))
                .opens((e, fact) -> MovementRow.out(Way.from(e), fact));
        in(AssetRelocated.class)
                .when(e -> Way.leaves(e.fromLocation(), e.toLocation()))
                .opens((e, fact) -> MovementRow.in(Way.to(e), fact));
        out(LotRelocated.class)
                .when(e -> Way.leaves(e.fromLocation(), e.toLocation()))
                .opens((e, fact) -> MovementRow.out(Way.from(e), fact));
        in(LotRelocated.class)
                .when(e -> Way.leaves(e.fromLocation(), e.toLocation()))
                .opens((e, fact) -> MovementRow.in(Way.to(e), fact));
    }

    private <E extends Entry> On<E, MovementRow> in(Class<E> entry) {
        return on(entry).perEntry("IN");
    }

    private <E extends Entry> On<E, MovementRow> out(Class<E> entry) {
        return on(entry).perEntry("OUT");
    }
}
