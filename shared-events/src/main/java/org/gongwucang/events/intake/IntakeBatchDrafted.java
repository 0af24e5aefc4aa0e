package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 入仓批次起草: a unit means to surrender goods to the warehouse, from this source and on the ground of this document. Starts the batch.
 *
 * @param number of the batch, gapless per unit and year
 * @param body unit code of the temporary body that it is bought for, if it is
 */
@Revision("1")
public record IntakeBatchDrafted(
        String batch,
        String number,
        String unit,
        String warehouse,
        String source,
        String document,
        @Nullable String body,
        LocalDate occurredOn)
        implements IntakeEntry {}
