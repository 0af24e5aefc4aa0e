package org.gongwucang.command.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * 经办人: who acts, as events keep it.
 *
 * @param staff staff number, never a name
 * @param roles roles in which the person acts
 * @param unit unit the person works for
 * @param deputations by which roles are the person's that the act may need
 */
public record Caller(String staff, Set<String> roles, String unit, List<Deputation> deputations) {

    /**
     * 受权: the act is, or may be, done in a role of somebody else.
     *
     * @param delegation its identifier
     * @param delegator staff number of the person whose role it is
     */
    public record Deputation(String delegation, String delegator) {}

    /** The house itself: first start, reservation of numbers, automations. */
    public static final Caller HOUSE = new Caller("HOUSE", Set.of("HOUSE"), "HOUSE");

    /** Somebody who acts in roles of the own record. */
    public Caller(String staff, Set<String> roles, String unit) {
        this(staff, roles, unit, List.of());
    }

    /** Whether none of the roles reaches beyond the own unit and those below it. */
    public boolean isBoundToUnit() {
        return Arrays.stream(Role.values())
                .filter(role -> roles.contains(role.name()))
                .allMatch(Role::isBoundToUnit);
    }

    /**
     * 职责分离: whether the other is neither this person nor one in whose role the person acts. Who may not do something does not
     * have it done by a deputy, either; every rule that compares persons asks here.
     */
    public boolean isApartFrom(@Nullable String other) {
        return !staff.equals(other)
                && deputations.stream().noneMatch(one -> one.delegator().equals(other));
    }

    /** Who sent the command with this envelope. */
    public static Caller in(MetaData said) {
        return new Caller(
                String.valueOf(said.get(Envelope.ACTOR)),
                Set.copyOf(listed(said, Envelope.ROLE)),
                String.valueOf(said.get(Envelope.UNIT)),
                deputations(listed(said, Envelope.DELEGATION), listed(said, Envelope.DELEGATOR)));
    }

    private static List<String> listed(MetaData said, String name) {
        Object text = said.get(name);
        return text == null ? List.of() : List.of(String.valueOf(text).split(","));
    }

    private static List<Deputation> deputations(List<String> delegations, List<String> delegators) {
        List<Deputation> deputations = new ArrayList<>();
        for (int i = 0; i < delegations.size(); i++) {
            deputations.add(new Deputation(delegations.get(i), delegators.get(i)));
        }
        return deputations;
    }

    String rolesText() {
        return String.join(",", roles.stream().sorted().toList());
    }

    /** What the envelope says of delegations. */
    Map<String, String> delegated() {
        return deputations.isEmpty()
                ? Map.of()
                : Map.of(
                        Envelope.DELEGATION,
                        deputations.stream().map(Deputation::delegation).collect(Collectors.joining(",")),
                        Envelope.DELEGATOR,
                        deputations.stream().map(Deputation::delegator).collect(Collectors.joining(",")));
    }
}
