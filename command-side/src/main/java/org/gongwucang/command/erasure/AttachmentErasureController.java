package org.gongwucang.command.erasure;

import java.util.List;
import org.gongwucang.command.erasure.ErasureInputs.ConfirmAttachmentErasureInput;
import org.gongwucang.command.erasure.ErasureInputs.DeclineAttachmentErasureInput;
import org.gongwucang.command.erasure.ErasureInputs.RequestAttachmentErasureInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.erasure.Erasable;
import org.gongwucang.vault.erasure.Erasable.Kind;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 附件删除: asked for by the house, decided by an approver. */
@Controller
class AttachmentErasureController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final Uploads uploads;
    private final ErasureAfterwards afterwards;

    AttachmentErasureController(
            CommandDesk desk, Callers callers, UserErrors errors, Uploads uploads, ErasureAfterwards afterwards) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.uploads = uploads;
        this.afterwards = afterwards;
    }

    /** 结果. */
    record AttachmentErasurePayload(
            @Nullable String digest, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    AttachmentErasurePayload requestAttachmentErasure(@Argument RequestAttachmentErasureInput input) {
        return payload(
                desk.one(callers.current(), input, draft -> input.command(draft, uploads.kindsCiting(input.digest()))));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    AttachmentErasurePayload confirmAttachmentErasure(@Argument ConfirmAttachmentErasureInput input) {
        Verdict verdict =
                desk.one(callers.current(), input, draft -> input.command(draft, uploads.kindsCiting(input.digest())));
        if (verdict.answer() != null) {
            afterwards.carryOut(new Erasable(Kind.ATTACHMENT, input.digest()));
        }
        return payload(verdict);
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    AttachmentErasurePayload declineAttachmentErasure(@Argument DeclineAttachmentErasureInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private AttachmentErasurePayload payload(Verdict verdict) {
        return new AttachmentErasurePayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
