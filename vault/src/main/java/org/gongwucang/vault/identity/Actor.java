package org.gongwucang.vault.identity;

import java.util.List;
import java.util.Set;
import org.gongwucang.vault.identity.DelegatedRoles.Delegated;
import org.jspecify.annotations.Nullable;

/**
 * 经办人: who is signed in.
 *
 * @param roles from the staff record and by delegation, never from a token
 * @param delegated those of the roles that are somebody else's
 * @param only the operations that a service token lists; null for a person
 */
public record Actor(
        String account,
        String staff,
        Set<Role> roles,
        String unit,
        List<Delegated> delegated,
        @Nullable Set<String> only) {

    /** A person. */
    public Actor(String account, String staff, Set<Role> roles, String unit, List<Delegated> delegated) {
        this(account, staff, roles, unit, delegated, null);
    }

    /** Whether this is a program with a service token, and no person. */
    public boolean isService() {
        return only != null;
    }

    /** Whether all roles are bound to the own unit: then nothing of other units is seen. */
    public boolean isBoundToUnit() {
        return roles.stream().allMatch(Role::isBoundToUnit);
    }
}
