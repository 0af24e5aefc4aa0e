package org.gongwucang.query.task;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/**
 * 待办对象: whom a task waits for, as its row writes it: everybody of a role, those of a role at a unit, or a person who has the
 * role. Whoever asks is each of these that they are today; who did an earlier duty is excluded by the row.
 */
@Component
class Audience {

    private static final String AT = "@";
    private static final String IS = "=";

    private final UnitTrees units;

    Audience(UnitTrees units) {
        this.units = units;
    }

    static String atUnit(Role role, String unit) {
        return role + AT + unit;
    }

    static String person(Role role, String staff) {
        return role + IS + staff;
    }

    /** The role of an entry of an audience. */
    static String roleOf(String written) {
        return written.split("[@=]", 2)[0];
    }

    /** Tasks that this person may do, done ones included; who acts for somebody else is kept from what that person may not do. */
    Where of(Actor actor) {
        Set<String> apart = new LinkedHashSet<>();
        apart.add(actor.staff());
        actor.delegated().forEach(role -> apart.add(role.delegator()));
        return new Where().oneOf("audience", rolesOf(actor)).noneOf("excluded", apart);
    }

    private Set<String> rolesOf(Actor actor) {
        Set<String> all = new LinkedHashSet<>();
        for (Role role : actor.roles()) {
            all.add(person(role, actor.staff()));
            if (role.isBoundToUnit()) {
                units.at(At.NOW).below(actor.unit()).forEach(unit -> all.add(atUnit(role, unit)));
            } else {
                all.add(role.name());
            }
        }
        return all;
    }
}
