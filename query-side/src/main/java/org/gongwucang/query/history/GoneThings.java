package org.gongwucang.query.history;

import java.util.Optional;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.ledger.Replay;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.question.Reach;
import org.springframework.stereotype.Component;

/**
 * 已去物资: cards and lots that no ledger shows any more, since their registration was taken back or they were disposed of. What was entered stays to be
 * read by whoever sees all, and by the unit on whose books they were last.
 */
@Component
class GoneThings {

    private final StoredHistory history;
    private final HoldingLedger holdings;
    private final Reaches reaches;

    GoneThings(StoredHistory history, HoldingLedger holdings, Reaches reaches) {
        this.history = history;
        this.holdings = holdings;
        this.reaches = reaches;
    }

    /** The card or lot that bore the code, within the caller's reach. */
    Optional<String> find(String code) {
        Reach reach = reaches.current();
        return history.holderOf(code)
                .filter(id ->
                        reach.units() == null ? history.openingFact(id, "unit").isPresent() : wasLastWith(reach, id));
    }

    private boolean wasLastWith(Reach reach, String id) {
        return Life.rowsWhenGone(history.of(id), new Replay<>(holdings)).stream()
                .anyMatch(row -> reach.admits(row.unit()));
    }
}
