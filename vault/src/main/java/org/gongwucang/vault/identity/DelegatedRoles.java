package org.gongwucang.vault.identity;

import java.util.List;

/** 授权参照: what each half knows of delegations from the events; no older than ten seconds. */
public interface DelegatedRoles {

    /**
     * 受权岗位: a role that somebody has for some days from somebody else.
     *
     * @param delegation its identifier
     * @param delegator staff number of the person whose role it is
     */
    record Delegated(String delegation, String delegator, Role role) {}

    /** What this person has from others today, whether or not the records of both allow it. */
    List<Delegated> of(String delegate);
}
