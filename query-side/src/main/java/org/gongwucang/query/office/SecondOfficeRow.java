package org.gongwucang.query.office;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.jspecify.annotations.Nullable;

/**
 * 第二办公室申请行: one request.
 *
 * @param unit of the concurrent post
 * @param state REQUESTED, APPROVED, REJECTED or WITHDRAWN
 * @param grounds why it was asked for
 * @param reason of a rejection or a withdrawal
 */
@RecordBuilder
public record SecondOfficeRow(
        String request,
        String number,
        String staff,
        String unit,
        String post,
        String grounds,
        String state,
        String requestedBy,
        LocalDate requestedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason)
        implements SecondOfficeRowBuilder.With {

    static SecondOfficeRow of(SecondOfficeRequested e) {
        return new SecondOfficeRow(
                e.request(),
                e.number(),
                e.staff(),
                e.unit(),
                e.post(),
                e.reason(),
                "REQUESTED",
                e.requestedBy(),
                e.occurredOn(),
                null,
                null,
                null);
    }

    SecondOfficeRow decided(String as, String by, LocalDate day, @Nullable String because) {
        return withState(as).withDecidedBy(by).withDecidedOn(day).withReason(because);
    }
}
