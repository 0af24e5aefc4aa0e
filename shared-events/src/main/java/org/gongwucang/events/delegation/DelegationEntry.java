package org.gongwucang.events.delegation;

import org.gongwucang.events.Entry;

/** 授权: who has a role of somebody else for some days. Stream: one for the whole house, {@link DelegationBook#STREAM}. */
public sealed interface DelegationEntry extends Entry permits RoleDelegated, DelegationRevoked {

    /** Identifier of the delegation. */
    String delegation();
}
