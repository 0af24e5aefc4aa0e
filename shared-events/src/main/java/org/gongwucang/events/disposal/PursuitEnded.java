package org.gongwucang.events.disposal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 追偿终结: it is pursued no more, for the reason given. Strand of the pursuit.
 *
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record PursuitEnded(
        String disposal, int line, String reason, String endedBy, List<String> evidence, LocalDate occurredOn)
        implements PursuitEntry, Proven {}
