package org.gongwucang.events.lease;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 租赁续签: another contract goes on where this one ends.
 *
 * @param renewal identifier of the lease that goes on
 * @param renewalNumber its number
 */
@Revision("1")
public record LeaseRenewed(String lease, String renewal, String renewalNumber, LocalDate occurredOn)
        implements LeaseEntry {}
