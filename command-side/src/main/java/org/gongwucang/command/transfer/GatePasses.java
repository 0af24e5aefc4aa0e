package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.refused;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.numbering.DocumentSequence;
import org.gongwucang.events.numbering.DocumentNumberTaken;
import org.springframework.stereotype.Component;

/**
 * 出门单查找: from the number on the pass to its order. Numbers have no gaps, so the number says at which place of its sequence
 * the order that bears it is named.
 */
@Component
class GatePasses {

    private static final Pattern NUMBER = Pattern.compile("CM-(.+)-([0-9]{4})-([0-9]{4,9})");

    private final EventStore events;

    GatePasses(EventStore events) {
        this.events = events;
    }

    /** @throws org.gongwucang.command.kernel.Refused GATE_PASS_UNKNOWN */
    String orderOf(String gatePass) {
        Matcher number = NUMBER.matcher(gatePass);
        return Optional.of(number)
                .filter(Matcher::matches)
                .flatMap(parts -> taken(parts))
                .filter(taken -> taken.number().equals(gatePass))
                .map(DocumentNumberTaken::holder)
                .orElseThrow(() -> refused("GATE_PASS_UNKNOWN", "gatePass", gatePass));
    }

    private Optional<DocumentNumberTaken> taken(Matcher number) {
        String sequence = TransferNumbers.ofGatePasses(number.group(1));
        String stream = DocumentSequence.stream(sequence, Integer.parseInt(number.group(2)));
        long place = Long.parseLong(number.group(3)) - 1;
        return place < 0
                ? Optional.empty()
                : events.readEvents(stream, place)
                        .asStream()
                        .findFirst()
                        .map(DomainEventMessage::getPayload)
                        .filter(DocumentNumberTaken.class::isInstance)
                        .map(DocumentNumberTaken.class::cast);
    }
}
