package org.gongwucang.query.history;

import java.util.Optional;
import org.gongwucang.query.organisation.Reaches;
import org.springframework.stereotype.Component;

/** 作废物资: cards and lots whose registration was taken back. No ledger shows them, but what was entered stays to be read. */
@Component
class VoidThings {

    private final StoredHistory history;
    private final Reaches reaches;

    VoidThings(StoredHistory history, Reaches reaches) {
        this.history = history;
        this.reaches = reaches;
    }

    /** The card or lot that bore the code, within the caller's reach. */
    Optional<String> find(String code) {
        return history.holderOf(code)
                .filter(id -> history.openingFact(id, "unit")
                        .filter(unit -> reaches.current().admits(unit))
                        .isPresent());
    }
}
