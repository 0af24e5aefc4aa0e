package org.gongwucang.command.period;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.period.PeriodCommand.CloseYear;
import org.gongwucang.command.reference.ClosedPeriods;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.link.YearReceipt;
import org.springframework.stereotype.Component;

/** 年度结账: the report and the cut that were put together for whoever closes are kept for good. */
@Component
class YearClosings {

    private final Aggregates aggregates;
    private final Attachments attachments;

    YearClosings(Aggregates aggregates, Attachments attachments) {
        this.aggregates = aggregates;
        this.attachments = attachments;
    }

    @CommandHandler
    Answer handle(CloseYear c, MetaData said) {
        return required(
                        aggregates.find(PeriodCalendar.class, ClosedPeriods.STREAM),
                        "PERIOD_NOT_CLOSED",
                        "period",
                        c.period().value())
                .invoke(calendar -> calendar.answer(said, () -> close(calendar, c, Caller.in(said))));
    }

    private void close(PeriodCalendar calendar, CloseYear c, Caller by) {
        YearReceipt receipt = c.receipt();
        int edition = calendar.nextEdition(c);
        Subject subject = Subject.of("Year", String.valueOf(c.year()));
        attachments.cite(by, List.of(receipt.report(), receipt.cut()), subject);
        calendar.close(new YearClosed(
                c.year(),
                edition,
                receipt.periodEdition(),
                receipt.form(),
                receipt.knownAt(),
                receipt.reportDigest(),
                receipt.cutDigest(),
                receipt.root(),
                receipt.streams(),
                receipt.entries(),
                by.staff(),
                c.occurredOn()));
    }
}
