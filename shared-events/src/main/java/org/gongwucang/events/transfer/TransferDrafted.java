package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 出仓单起草: a unit means to ask the warehouse for things. Starts the order.
 *
 * @param number of the order, gapless per unit and year
 * @param purpose LOAN or ALLOTMENT
 * @param reason what they are for, in the words of the unit
 * @param document that it is asked for on the ground of
 * @param dueOn the day on which a loan is to be back; null for an allotment
 */
@Revision("1")
public record TransferDrafted(
        String order,
        String number,
        String unit,
        String purpose,
        String reason,
        @Nullable String document,
        @Nullable LocalDate dueOn,
        LocalDate occurredOn)
        implements TransferEntry {}
