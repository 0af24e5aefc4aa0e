package org.gongwucang.query.ledger;

import java.time.LocalDate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;

/** A small life of a thing for the tests of the engine: where it is (one strand), what it is worth (another). */
sealed interface Chair extends Entry {

    record Bought(String id, String room, int worth, LocalDate occurredOn) implements Chair {}

    record Carried(String id, String room, LocalDate occurredOn) implements Chair {}

    /** Has come past the rules. */
    @SuppressWarnings("NullAway")
    static Carried undated(String id, String room) {
        return new Carried(id, room, null);
    }

    record Valued(String id, int worth, LocalDate occurredOn) implements Chair {}

    /** Can be written and not be read again. */
    final class Smudged implements Chair {

        @Override
        public LocalDate occurredOn() {
            return LocalDate.of(2026, 2, 1);
        }

        public String getRoom() {
            return "illegible";
        }

        public void setRoom(String read) {
            throw new IllegalArgumentException(read);
        }
    }

    record TakenBack(String id, String reversedEvent, long reversedSequence, String reason, LocalDate occurredOn)
            implements Chair, Reversal {}
}
