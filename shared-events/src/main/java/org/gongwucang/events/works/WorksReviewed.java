package org.gongwucang.events.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 维修审核: what is needed, from which budget and for how much.
 *
 * @param need what is needed, as the review found it
 * @param budgetSource from which budget it is paid
 * @param amount yuan
 * @param reviewedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record WorksReviewed(
        String order,
        String need,
        String budgetSource,
        BigDecimal amount,
        String reviewedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements WorksEntry, Proven {}
