package org.gongwucang.command.erasure;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.Duration;
import java.util.List;
import org.gongwucang.command.erasure.ErasureInputs.ConfirmPersonErasureInput;
import org.gongwucang.command.erasure.ErasureInputs.DeclinePersonErasureInput;
import org.gongwucang.command.erasure.ErasureInputs.RequestPersonErasureInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.erasure.Erasable;
import org.gongwucang.vault.erasure.Erasable.Kind;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.link.CustodyAnswer;
import org.gongwucang.vault.link.CustodyAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 个人信息删除: asked for by whoever keeps the staff records, decided by an approver. */
@Controller
class PersonErasureController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final CustodyAnswers answers;
    private final ErasureAfterwards afterwards;
    private final Duration settlesAfter;

    PersonErasureController(
            CommandDesk desk,
            Callers callers,
            UserErrors errors,
            CustodyAnswers answers,
            ErasureAfterwards afterwards,
            @Value("${gongwucang.erasures.settles-after:PT60S}") Duration settlesAfter) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.answers = answers;
        this.afterwards = afterwards;
        this.settlesAfter = settlesAfter;
    }

    /** 结果. */
    record PersonErasurePayload(
            @Nullable String staff, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    PersonErasurePayload requestPersonErasure(@Argument RequestPersonErasureInput input) {
        return payload(desk.one(
                callers.current(), input, draft -> input.command(draft, opened(input.receipt()), settlesAfter)));
    }

    private CustodyAnswer opened(String receipt) {
        CustodyAnswers.Opened opened = required(answers.open(receipt), "CUSTODY_ANSWER_INVALID");
        require(!opened.expired(), "CUSTODY_ANSWER_EXPIRED");
        return opened.answer();
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    PersonErasurePayload confirmPersonErasure(@Argument ConfirmPersonErasureInput input) {
        Verdict verdict = desk.one(callers.current(), input, input::command);
        if (verdict.answer() != null) {
            afterwards.carryOut(new Erasable(Kind.PERSON, input.staff()));
        }
        return payload(verdict);
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    PersonErasurePayload declinePersonErasure(@Argument DeclinePersonErasureInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private PersonErasurePayload payload(Verdict verdict) {
        return new PersonErasurePayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
