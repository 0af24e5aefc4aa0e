package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.proof.NilBalance;

/**
 * 临时机构销号: nothing of it is out any more; its unit is deactivated in the same act. A step of every line.
 *
 * @param certificate that nothing was out, to be computed again from the events alone
 */
@Revision("1")
public record TemporaryBodyClosed(String body, String closedBy, NilBalance certificate, LocalDate occurredOn)
        implements TemporaryBodyEntry {}
