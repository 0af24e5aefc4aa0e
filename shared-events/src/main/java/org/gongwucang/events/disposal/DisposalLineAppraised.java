package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 明细技术鉴定: what an inspector found of it; entered in the act of the appraisal. Strand of the line.
 *
 * @param usable whether it still does its work
 * @param certificate number of the technical certificate by which it is not worth its repair or may be used no more
 */
@Revision("1")
public record DisposalLineAppraised(
        String disposal,
        int line,
        boolean usable,
        @Nullable String certificate,
        @Nullable String note,
        LocalDate occurredOn)
        implements DisposalLineEntry {}
