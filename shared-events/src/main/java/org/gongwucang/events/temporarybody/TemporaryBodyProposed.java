package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 临时机构申请: somebody asks that a temporary body be established, on the ground of a document.
 *
 * @param body code of its unit
 * @param leadUnit the unit that is responsible for it; the body hangs below it in the tree of units
 * @param document number of the approval document
 * @param plannedEnd the last day it is meant to last
 */
@Revision("1")
public record TemporaryBodyProposed(
        String body,
        String name,
        String leadUnit,
        String purpose,
        String document,
        LocalDate plannedEnd,
        String proposedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TemporaryBodyEntry, Proven {}
