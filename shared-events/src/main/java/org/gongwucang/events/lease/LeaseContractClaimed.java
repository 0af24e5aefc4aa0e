package org.gongwucang.events.lease;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 合同号占用: the number of a contract belongs to one lease.
 *
 * @param lease identifier of the lease that bears it
 * @param number of that lease
 */
@Revision("1")
public record LeaseContractClaimed(String contract, String lease, String number, LocalDate occurredOn)
        implements LeaseContractEntry {}
