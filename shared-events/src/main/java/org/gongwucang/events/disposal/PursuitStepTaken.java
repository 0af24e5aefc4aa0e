package org.gongwucang.events.disposal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 追偿: what was done to get the money. Strand of the pursuit.
 *
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record PursuitStepTaken(
        String disposal, int line, String taken, String takenBy, List<String> evidence, LocalDate occurredOn)
        implements PursuitEntry, Proven {}
