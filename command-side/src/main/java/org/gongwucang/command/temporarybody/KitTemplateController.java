package org.gongwucang.command.temporarybody;

import java.util.List;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.DrawUpKitTemplateInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.WithdrawKitTemplateInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 配置模板: drawn up and withdrawn. */
@Controller
class KitTemplateController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    KitTemplateController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 配置模板结果. */
    record KitTemplatePayload(
            @Nullable String template, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    KitTemplatePayload drawUpKitTemplate(@Argument DrawUpKitTemplateInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    KitTemplatePayload withdrawKitTemplate(@Argument WithdrawKitTemplateInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private KitTemplatePayload payload(Verdict verdict) {
        return new KitTemplatePayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
