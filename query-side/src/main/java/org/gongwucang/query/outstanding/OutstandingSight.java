package org.gongwucang.query.outstanding;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 未了事项可见范围: everybody sees the own list; readers of ledgers those of the units and people within their reach. Nobody is
 * told that nothing is open where they may not look: a refusal is not a nil balance.
 */
@Component
class OutstandingSight {

    private static final Set<Role> READERS =
            Set.copyOf(Arrays.asList(Objects.requireNonNull(AllowedToReaders.class.getAnnotation(AllowedTo.class))
                    .value()));

    private final LedgerReader<StaffRow> staff;
    private final LedgerReader<UnitRow> units;
    private final Reaches reaches;
    private final CurrentActor caller;

    OutstandingSight(LedgerReader<StaffRow> staff, LedgerReader<UnitRow> units, Reaches reaches, CurrentActor caller) {
        this.staff = staff;
        this.units = units;
        this.reaches = reaches;
        this.caller = caller;
    }

    /**
     * 谁: a person, or a unit with those below it.
     *
     * @param staff null where the unit is meant
     */
    record Whose(@Nullable String staff, String unit) {}

    /**
     * Whom the caller means: the caller where nobody is named.
     *
     * @throws Fault FORBIDDEN where the caller may not see it; ARGUMENT_INVALID where there is no such person or unit
     */
    Whose of(@Nullable String unit, @Nullable String person) {
        if (unit != null && person != null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("staff");
        }
        Actor actor = caller.get();
        if (unit != null) {
            requireSeeing(actor, unit);
            return units.row(unit, At.NOW)
                    .map(seen -> new Whose(null, unit))
                    .orElseThrow(() -> ArgumentFlaw.NOT_UNDERSTOOD.of("unit"));
        }
        return person == null || person.equals(actor.staff())
                ? new Whose(actor.staff(), actor.unit())
                : other(actor, person);
    }

    /** Whoever is bound to a unit does not learn whether others have such a person. */
    private Whose other(Actor actor, String person) {
        String unit = staff.row(person, At.NOW).map(seen -> seen.row().unit()).orElse(null);
        if (unit == null && reaches.current().units() == null && isReader(actor)) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("staff");
        }
        requireSeeing(actor, String.valueOf(unit));
        return new Whose(person, String.valueOf(unit));
    }

    private void requireSeeing(Actor actor, String unit) {
        if (!isReader(actor) || !reaches.current().admits(unit)) {
            throw new Fault(FaultCode.FORBIDDEN, Map.of());
        }
    }

    private static boolean isReader(Actor actor) {
        return actor.roles().stream().anyMatch(READERS::contains);
    }
}
