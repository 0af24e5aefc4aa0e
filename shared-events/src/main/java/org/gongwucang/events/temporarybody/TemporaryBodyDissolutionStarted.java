package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 临时机构撤销: it borrows nothing any more; a recovery task for each line that is out is opened in the same act.
 *
 * @param lines that are out
 * @param pieces that are out
 */
@Revision("1")
public record TemporaryBodyDissolutionStarted(
        String body,
        String document,
        String reason,
        String startedBy,
        int lines,
        int pieces,
        List<String> evidence,
        LocalDate occurredOn)
        implements TemporaryBodyEntry, Proven {}
