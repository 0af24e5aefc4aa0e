package org.gongwucang.query.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.query.fleet.FleetRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 车队往事: everything that stands of all fleets, straight from the events. */
@Component
class FleetStories {

    private final LedgerReader<FleetRow> fleets;
    private final EventStore events;

    FleetStories(LedgerReader<FleetRow> fleets, EventStore events) {
        this.fleets = fleets;
        this.events = events;
    }

    /** In the order in which it took effect. */
    List<FleetFact> of(@Nullable Instant knownAt) {
        List<FleetFact> all = new ArrayList<>();
        fleets.all(new Where(), new At(null, knownAt))
                .forEach(seen -> all.addAll(of(seen.row().unit(), knownAt)));
        all.sort(FleetFact.ORDER);
        return all;
    }

    private List<FleetFact> of(String unit, @Nullable Instant knownAt) {
        List<DomainEventMessage<?>> known = events.readEvents("fleet:" + unit, 0)
                .asStream()
                .filter(one -> knownAt == null || !one.getTimestamp().isAfter(knownAt))
                .<DomainEventMessage<?>>map(one -> one)
                .toList();
        Set<String> takenBack = known.stream()
                .map(DomainEventMessage::getPayload)
                .filter(Reversal.class::isInstance)
                .map(reversal -> ((Reversal) reversal).reversedEvent())
                .collect(Collectors.toSet());
        return known.stream()
                .filter(one -> one.getPayload() instanceof FleetEntry && !(one.getPayload() instanceof Reversal))
                .filter(one -> !takenBack.contains(one.getIdentifier()))
                .map(one -> new FleetFact(
                        (FleetEntry) one.getPayload(),
                        one.getIdentifier(),
                        one.getTimestamp(),
                        one.getSequenceNumber()))
                .toList();
    }
}
