package org.gongwucang.command.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongwucang.events.Entry;
import org.gongwucang.vault.identity.Role;

/** 冲销权限: an entry is taken back by somebody whose duty it is to make such entries. */
public final class ReversalRights {

    private final Map<Class<? extends Entry>, Set<Role>> duties;

    public ReversalRights(Map<Class<? extends Entry>, Set<Role>> duties) {
        this.duties = Map.copyOf(duties);
    }

    /** @throws Refused NOT_YOURS_TO_REVERSE */
    public void require(Entry entry, Set<String> roles) {
        Set<String> needed = duties.getOrDefault(entry.getClass(), Set.of()).stream()
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Rules.require(
                !Collections.disjoint(needed, roles),
                "NOT_YOURS_TO_REVERSE",
                "entry",
                entry.getClass().getSimpleName(),
                "roles",
                String.join(", ", needed));
    }

    /** Whether one of the roles by which it is theirs reaches beyond the own unit and those below it. */
    public boolean reachEveryUnit(Entry entry, Set<String> roles) {
        return duties.getOrDefault(entry.getClass(), Set.of()).stream()
                .anyMatch(role -> roles.contains(role.name()) && !role.isBoundToUnit());
    }
}
