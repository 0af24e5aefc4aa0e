package org.gongwucang.command.kernel;

import java.util.Arrays;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.gongwucang.vault.identity.Role;

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

    /** Whether none of the roles reaches beyond the own unit and those below it. */
    public boolean isBoundToUnit() {
        return Arrays.stream(Role.values())
                .filter(role -> roles.contains(role.name()))
                .allMatch(Role::isBoundToUnit);
    }

    /** Who sent the command with this envelope. */
    public static Caller in(MetaData said) {
        Set<String> roles = Set.of(String.valueOf(said.get(Envelope.ROLE)).split(","));
        return new Caller(String.valueOf(said.get(Envelope.ACTOR)), roles, String.valueOf(said.get(Envelope.UNIT)));
    }

    String rolesText() {
        return String.join(",", roles.stream().sorted().toList());
    }
}
