package org.gongwucang.events.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 规则启用: from {@code appliesAt} on the version decides what is dated in its days.
 *
 * @param draftedBy staff number of who drafted it
 * @param activatedBy staff number of another person; HOUSE for law that the program brings along
 * @param appliesAt lies some time after the recording, so that every process knows of it in time
 * @param confirmed versions that decided something dated on or after its first day, by month ({@code 1@2026-03}): the person
 *     knew of them
 */
@Revision("1")
public record PolicyVersionActivated(
        String rule,
        int version,
        String draftedBy,
        String activatedBy,
        Instant appliesAt,
        List<String> confirmed,
        LocalDate occurredOn)
        implements PolicyEntry {}
