package org.gongwucang.events.lease;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 合同号释放: the contract was entered by mistake.
 *
 * @param lease identifier of the lease that bears it
 * @param number of that lease
 */
@Revision("1")
public record LeaseContractReleased(String contract, String lease, String number, LocalDate occurredOn)
        implements LeaseContractEntry {}
