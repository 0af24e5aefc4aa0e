package org.gongwucang.command.erasure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.erasure.AttachmentErasureCommand.ConfirmAttachmentErasure;
import org.gongwucang.command.erasure.AttachmentErasureCommand.DeclineAttachmentErasure;
import org.gongwucang.command.erasure.AttachmentErasureCommand.RequestAttachmentErasure;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.opening.Sha256;
import org.gongwucang.command.organisation.StaffCommand.ConfirmPersonErasure;
import org.gongwucang.command.organisation.StaffCommand.DeclinePersonErasure;
import org.gongwucang.command.organisation.StaffCommand.RequestPersonErasure;
import org.gongwucang.command.organisation.StaffNumber;
import org.gongwucang.vault.link.CustodyAnswer;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class ErasureInputs {

    private ErasureInputs() {}

    public record RequestPersonErasureInput(
            String staff,
            String document,
            String reason,
            String receipt,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {
        RequestPersonErasure command(Draft draft, CustodyAnswer answer, Duration settlesAfter) {
            return new RequestPersonErasure(
                    new StaffNumber(staff),
                    new Document(document),
                    new Reason(reason),
                    answer,
                    settlesAfter,
                    draft.occurredOn());
        }
    }

    public record ConfirmPersonErasureInput(
            String staff, String commandId, @Nullable LocalDate occurredOn) implements CommandInput {
        ConfirmPersonErasure command(Draft draft) {
            return new ConfirmPersonErasure(new StaffNumber(staff), draft.occurredOn());
        }
    }

    public record DeclinePersonErasureInput(
            String staff,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {
        DeclinePersonErasure command(Draft draft) {
            return new DeclinePersonErasure(new StaffNumber(staff), new Reason(reason), draft.occurredOn());
        }
    }

    public record RequestAttachmentErasureInput(
            String digest,
            String document,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {
        RequestAttachmentErasure command(Draft draft, Set<String> citedBy) {
            return new RequestAttachmentErasure(
                    new Sha256(digest), new Document(document), new Reason(reason), citedBy, draft.occurredOn());
        }
    }

    public record ConfirmAttachmentErasureInput(
            String digest, String commandId, @Nullable LocalDate occurredOn) implements CommandInput {
        ConfirmAttachmentErasure command(Draft draft, Set<String> citedBy) {
            return new ConfirmAttachmentErasure(new Sha256(digest), citedBy, draft.occurredOn());
        }
    }

    public record DeclineAttachmentErasureInput(
            String digest,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn) implements CommandInput {
        DeclineAttachmentErasure command(Draft draft) {
            return new DeclineAttachmentErasure(new Sha256(digest), new Reason(reason), draft.occurredOn());
        }
    }
}
