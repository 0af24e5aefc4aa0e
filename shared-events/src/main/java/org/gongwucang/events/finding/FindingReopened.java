package org.gongwucang.events.finding;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 问题重启: what was deferred is to be corrected now.
 *
 * @param reopenedBy staff number
 */
@Revision("1")
public record FindingReopened(String finding, String reopenedBy, String reason, LocalDate occurredOn)
        implements FindingEntry {}
