package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 配置收回: the body has these pieces no more.
 *
 * @param way RETURNED, REFUSED (never taken) or HANDED_OVER
 * @param successor number of the order by which another unit has them; null where none has
 * @param recoveredBy staff number of who looked at them, or refused them
 */
@Revision("1")
public record KitLineRecovered(
        String body,
        String order,
        int line,
        int pieces,
        String way,
        @Nullable String successor,
        String recoveredBy,
        LocalDate occurredOn)
        implements KitLineEntry {}
