package org.gongwucang.vault.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.vault.identity.StaffRecords.StaffRecord;

/**
 * 可授权: which roles are delegated, and with which they are never joined. Weighed when a role is delegated, and again whenever
 * it is used: what the staff records of both say today decides.
 */
public final class Delegability {

    private static final Set<Role> DELEGABLE = EnumSet.of(Role.APPROVER, Role.SECOND_APPROVER, Role.UNIT_HEAD);

    /** Whoever keeps, moves books, guards the gate, reads as an auditor or gives out roles approves nothing, not for a day. */
    private static final Set<Role> NEVER =
            EnumSet.of(Role.KEEPER, Role.MIGRATOR, Role.GATEKEEPER, Role.AUDITOR, Role.ADMINISTRATOR);

    private Delegability() {}

    /** Only roles that approve are delegated. */
    public static boolean isDelegable(Role role) {
        return DELEGABLE.contains(role);
    }

    /**
     * The roles of a deputy that bar this one. A role of the warehouse office is not joined with one that is bound to a unit, nor
     * the other way round: the one would reach as far as the other.
     */
    public static Set<Role> barring(Role role, Set<Role> own) {
        return own.stream()
                .filter(other -> NEVER.contains(other) || other.isBoundToUnit() != role.isBoundToUnit())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Whether somebody of the unit can stand in for somebody of the other: a head is one of the own unit. */
    public static boolean reaches(Role role, String delegatorUnit, String delegateUnit) {
        return !role.isBoundToUnit() || delegatorUnit.equals(delegateUnit);
    }

    /** Whether a delegation holds by the records of today. Whoever has the role already acts in the own name. */
    static boolean holds(Role role, StaffRecord delegator, StaffRecord delegate) {
        return delegator.active()
                && delegator.roles().contains(role)
                && isDelegable(role)
                && !delegate.roles().contains(role)
                && barring(role, delegate.roles()).isEmpty()
                && reaches(role, delegator.unit(), delegate.unit());
    }
}
