package org.gongwucang.query.export;

import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.question.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 时点钉定: all that one link brings tells of one instant: what the ledger takes in meanwhile is in none of it. */
@Component
public class Horizons {

    private final Ledgers ledgers;
    private final Moments moments;

    Horizons(Ledgers ledgers, Moments moments) {
        this.ledgers = ledgers;
        this.moments = moments;
    }

    /** The instant asked for, or the one the ledger has come to where that is earlier; null where it has taken in nothing. */
    public @Nullable Instant pinned(String ledger, @Nullable LocalDate asOf, @Nullable String knownAt) {
        Instant asked = moments.at(asOf, knownAt).knownAt();
        Instant horizon = horizon(ledger);
        return asked == null || (horizon != null && horizon.isBefore(asked)) ? horizon : asked;
    }

    private @Nullable Instant horizon(String ledger) {
        return ledgers.statuses().stream()
                .filter(status -> status.name().equals(ledger))
                .map(Ledgers.Status::horizon)
                .findFirst()
                .orElse(null);
    }
}
