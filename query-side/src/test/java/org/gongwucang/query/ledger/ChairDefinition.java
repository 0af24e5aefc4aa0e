package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongwucang.query.ledger.Chair.Bought;
import org.gongwucang.query.ledger.Chair.Carried;
import org.gongwucang.query.ledger.Chair.TakenBack;
import org.gongwucang.query.ledger.Chair.Valued;

/** What a chair was on a day as known at an instant, by the words of the definition alone; shares nothing with the engine. */
final class ChairDefinition {

    private ChairDefinition() {}

    static Optional<ChairRow> row(List<Said> all, String id, LocalDate day, Instant known) {
        List<Said> counted = new ArrayList<>();
        for (Said said : all) {
            if (said.fact().aggregateId().equals(id)
                    && !said.fact().recordedAt().isAfter(known)
                    && !isPoison(said)
                    && !said.fact().occurredOn().isAfter(day)
                    && !(said.entry() instanceof TakenBack)
                    && !isTakenBack(all, said, known)) {
                counted.add(said);
            }
        }
        counted.sort(Comparator.comparing((Said said) -> said.fact().occurredOn())
                .thenComparing(said -> said.fact().sequence()));
        String room = null;
        int worth = 0;
        for (Said said : counted) {
            if (said.entry() instanceof Bought e) {
                room = e.room();
                worth = e.worth();
            } else if (said.entry() instanceof Carried e) {
                room = e.room();
            } else if (said.entry() instanceof Valued e) {
                worth = e.worth();
            }
        }
        return room == null ? Optional.empty() : Optional.of(new ChairRow(room, worth));
    }

    /** In these histories every one is taken back, and so counts as never said. */
    private static boolean isPoison(Said said) {
        return said.entry() instanceof Carried e
                && (e.occurredOn() == null || !e.id().equals(said.fact().aggregateId()));
    }

    private static boolean isTakenBack(List<Said> all, Said said, Instant known) {
        return all.stream()
                .anyMatch(other -> other.entry() instanceof TakenBack back
                        && !other.fact().recordedAt().isAfter(known)
                        && back.reversedEvent().equals(said.fact().eventId()));
    }
}
