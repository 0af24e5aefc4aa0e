package org.gongwucang.events.office;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 第二办公室申请: a person with a concurrent post needs a second office. Starts the request.
 *
 * @param number gapless per unit and year
 * @param unit of the concurrent post
 */
@Revision("1")
public record SecondOfficeRequested(
        String request,
        String number,
        String staff,
        String unit,
        String post,
        String reason,
        String requestedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements SecondOfficeEntry, Proven {}
