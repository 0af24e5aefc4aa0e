package org.gongwucang.command.organisation;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;

/** 岗位: at least one; an auditor reads everything and writes nothing, so that role stands alone. */
public record RoleSet(List<String> roles) {

    private static final String AUDITOR = "AUDITOR";

    public RoleSet {
        roles = roles.stream().distinct().sorted().toList();
        require(!roles.isEmpty(), "ROLES_EMPTY");
        require(!roles.contains(AUDITOR) || roles.size() == 1, "AUDITOR_WITH_OTHER_ROLES", "roles", roles);
    }
}
