package org.gongwucang.command.purchase;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.purchase.PurchaseInputs.RecordPurchaseCheckInput;
import org.gongwucang.command.purchase.PurchaseInputs.ReversePurchaseCheckInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.link.StockAnswer;
import org.gongwucang.vault.link.StockAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 采购前核查: kept by units. */
@Controller
class PurchaseController {

    private final CommandDesk desk;
    private final Callers callers;
    private final StockAnswers answers;
    private final UserErrors errors;

    PurchaseController(CommandDesk desk, Callers callers, StockAnswers answers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.answers = answers;
        this.errors = errors;
    }

    /** 结果. */
    record PurchaseCheckPayload(
            @Nullable String check, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    PurchaseCheckPayload recordPurchaseCheck(@Argument RecordPurchaseCheckInput input) {
        return payload(desk.one(callers.current(), input, draft -> input.command(draft, answerOf(input.receipt()))));
    }

    private StockAnswer answerOf(String receipt) {
        StockAnswers.Opened opened = required(answers.open(receipt), "STOCK_ANSWER_INVALID");
        require(
                !opened.expired(),
                "STOCK_ANSWER_EXPIRED",
                "knownAt",
                opened.answer().knownAt());
        return opened.answer();
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HANDLER)
    PurchaseCheckPayload reversePurchaseCheck(@Argument ReversePurchaseCheckInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private PurchaseCheckPayload payload(Verdict verdict) {
        return new PurchaseCheckPayload(verdict.id(), verdict.version(), errors.of(verdict));
    }
}
