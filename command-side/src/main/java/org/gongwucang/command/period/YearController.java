package org.gongwucang.command.period;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.period.PeriodInputs.CloseYearInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.link.YearReceipt;
import org.gongwucang.vault.link.YearReceipts;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 年度结账: by finance, of a year whose last month is closed. */
@Controller
class YearController {

    private final CommandDesk desk;
    private final Callers callers;
    private final YearReceipts receipts;
    private final UserErrors errors;

    YearController(CommandDesk desk, Callers callers, YearReceipts receipts, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.receipts = receipts;
        this.errors = errors;
    }

    /** 结果. */
    record YearPayload(@Nullable Integer year, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    YearPayload closeYear(@Argument CloseYearInput input) {
        Verdict verdict = desk.one(
                callers.current(), input, draft -> input.command(draft, opened(input.year(), input.receipt())));
        return new YearPayload(verdict.answer() == null ? null : input.year(), verdict.version(), errors.of(verdict));
    }

    private YearReceipt opened(int year, String written) {
        YearReceipts.Opened opened = required(receipts.open(written), "YEAR_RECEIPT_INVALID", "year", year);
        require(opened.receipt().year() == year, "YEAR_RECEIPT_INVALID", "year", year);
        require(!opened.expired(), "YEAR_RECEIPT_EXPIRED", "year", year);
        return opened.receipt();
    }
}
