package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 收回任务: this line has to come back, since the body is dissolved.
 *
 * @param pieces that are out, or came back and were not looked at yet
 */
@Revision("1")
public record KitRecoveryOpened(
        String body, String order, String number, int line, String code, int pieces, LocalDate occurredOn)
        implements KitLineEntry {}
