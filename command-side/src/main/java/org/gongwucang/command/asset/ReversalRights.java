package org.gongwucang.command.asset;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongwucang.command.kernel.Rules;
import org.gongwucang.events.Entry;
import org.gongwucang.vault.identity.Role;

/** 冲销权限: an entry is taken back by somebody whose duty it is to make such entries. */
final class ReversalRights {

    private final Map<Class<? extends Entry>, Set<Role>> duties;

    ReversalRights(Map<Class<? extends Entry>, Set<Role>> duties) {
        this.duties = Map.copyOf(duties);
    }

    /** @throws org.gongwucang.command.kernel.Refused NOT_YOURS_TO_REVERSE */
    void require(Entry entry, Set<String> roles) {
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
}
