package org.gongwucang.query.organisation;

import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.question.Reach;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * 范围: what the caller of this moment may see. Whoever has only roles bound to a unit sees it and all below it, by
 * today's tree whatever day is asked about; every other role works for the warehouse office and sees all units.
 */
@Component
public class Reaches {

    private final CurrentActor caller;
    private final UnitTrees trees;

    Reaches(CurrentActor caller, UnitTrees trees) {
        this.caller = caller;
        this.trees = trees;
    }

    public Reach current() {
        return of(caller.get());
    }

    /** What this person may see today. */
    public Reach of(Actor actor) {
        return actor.isBoundToUnit() ? new Reach(Set.copyOf(trees.at(At.NOW).below(actor.unit()))) : Reach.EVERYTHING;
    }
}
