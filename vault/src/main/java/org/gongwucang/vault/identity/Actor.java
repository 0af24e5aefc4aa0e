package org.gongwucang.vault.identity;

import java.util.List;
import java.util.Set;
import org.gongwucang.vault.identity.DelegatedRoles.Delegated;

/**
 * 经办人: who is signed in.
 *
 * @param roles from the staff record and by delegation, never from a token
 * @param delegated those of the roles that are somebody else's
 */
public record Actor(String account, String staff, Set<Role> roles, String unit, List<Delegated> delegated) {

    /** Whether all roles are bound to the own unit: then nothing of other units is seen. */
    public boolean isBoundToUnit() {
        return roles.stream().allMatch(Role::isBoundToUnit);
    }
}
