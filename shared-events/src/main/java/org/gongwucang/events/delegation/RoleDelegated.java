package org.gongwucang.events.delegation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 授权: somebody else has the role, too, from the first day to the last. Roles of both are looked at again whenever it is
 * used.
 *
 * @param unit of the person whose role it is
 * @param delegate staff number of the deputy
 * @param document number of the document that says so
 */
@Revision("1")
public record RoleDelegated(
        String delegation,
        String role,
        String delegator,
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        String document,
        String reason,
        List<String> evidence,
        LocalDate occurredOn)
        implements DelegationEntry, Proven {}
