package org.gongwucang.command.kernel;

import java.util.Set;

/**
 * 经办人: who acts, as events keep it.
 *
 * @param staff staff number, never a name
 * @param roles roles in which the person acts
 * @param unit unit the person works for
 */
public record Caller(String staff, Set<String> roles, String unit) {

    /** The house itself: first start, reservation of numbers, automations. */
    public static final Caller HOUSE = new Caller("HOUSE", Set.of("HOUSE"), "HOUSE");

    String rolesText() {
        return String.join(",", roles.stream().sorted().toList());
    }
}
