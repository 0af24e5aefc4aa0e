package org.gongwucang.query.ledger;

import java.time.LocalDate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;

/** A small life of a thing for the tests of the engine: where it is (one strand), what it is worth (another). */
sealed interface Chair extends Entry {

    record Bought(String id, String room, int worth, LocalDate occurredOn) implements Chair {}

    record Carried(String id, String room, LocalDate occurredOn) implements Chair {}

    record Valued(String id, int worth, LocalDate occurredOn) implements Chair {}

    record TakenBack(String id, String reversedEvent, long reversedSequence, String reason, LocalDate occurredOn)
            implements Chair, Reversal {}
}
