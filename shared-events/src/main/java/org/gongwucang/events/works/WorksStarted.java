package org.gongwucang.events.works;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 维修开工.
 *
 * @param contractor who does it
 * @param startedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record WorksStarted(
        String order, @Nullable String contractor, String startedBy, List<String> evidence, LocalDate occurredOn)
        implements WorksEntry, Proven {}
