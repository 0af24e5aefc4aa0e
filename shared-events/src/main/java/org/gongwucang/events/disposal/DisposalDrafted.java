package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 处置起草: a unit, or the warehouse office, means to dispose of things. Starts the case.
 *
 * @param number of the case, gapless per unit and year
 * @param form FREE_TRANSFER, DONATION, SALE, SWAP, SCRAPPING or LOSS_WRITE_OFF
 * @param body unit code of the temporary body whose things they were, if they were
 */
@Revision("1")
public record DisposalDrafted(
        String disposal,
        String number,
        String unit,
        String form,
        String document,
        String reason,
        @Nullable String body,
        LocalDate occurredOn)
        implements DisposalEntry {}
