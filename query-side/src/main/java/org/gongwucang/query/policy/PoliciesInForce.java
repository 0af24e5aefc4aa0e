package org.gongwucang.query.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Moments;
import org.springframework.stereotype.Component;

/** 有效规则: the version of a rule that decides what is dated on a day. */
@Component
public class PoliciesInForce {

    private final LedgerReader<PolicyVersionRow> book;
    private final Moments moments;

    PoliciesInForce(LedgerReader<PolicyVersionRow> book, Moments moments) {
        this.book = book;
        this.moments = moments;
    }

    /** The one that began last, unless that has ended: what it followed does not come back. */
    public Optional<Seen<PolicyVersionRow>> on(String rule, LocalDate day, At known) {
        Instant at = known.knownAt() == null ? moments.now() : known.knownAt();
        return book.all(new Where().is("rule", rule).is("state", "ACTIVATED"), known).stream()
                .filter(seen -> seen.row().hasBegun(day, at))
                .max(Comparator.comparing(
                                (Seen<PolicyVersionRow> seen) -> seen.row().effectiveFrom())
                        .thenComparing(seen -> seen.row().version()))
                .filter(seen -> !seen.row().hasEnded(day));
    }
}
