package org.gongwucang.vault.identity;

import java.util.Set;

/**
 * 经办人: who is signed in.
 *
 * @param roles from the staff record, never from a token
 */
public record Actor(String account, String staff, Set<Role> roles, String unit) {

    /** Whether all roles are bound to the own unit: then nothing of other units is seen. */
    public boolean isBoundToUnit() {
        return roles.stream().allMatch(Role::isBoundToUnit);
    }
}
