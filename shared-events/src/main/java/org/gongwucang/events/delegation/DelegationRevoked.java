package org.gongwucang.events.delegation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 撤回授权: from the time at which it is recorded on the deputy has the role no more. */
@Revision("1")
public record DelegationRevoked(String delegation, String revokedBy, String reason, LocalDate occurredOn)
        implements DelegationEntry {}
