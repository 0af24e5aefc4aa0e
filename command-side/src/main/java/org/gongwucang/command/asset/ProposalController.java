package org.gongwucang.command.asset;

import java.util.function.Function;
import org.gongwucang.command.asset.AssetCommand.DecideReclassification;
import org.gongwucang.command.asset.AssetCommand.DecideRevaluation;
import org.gongwucang.command.asset.AssetCommand.ProposeReclassification;
import org.gongwucang.command.asset.AssetCommand.ProposeRevaluation;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.CareInputs.DecideProposalInput;
import org.gongwucang.command.asset.CareInputs.ProposeReclassificationInput;
import org.gongwucang.command.asset.CareInputs.ProposeRevaluationInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 重要信息变动: proposed by units and the asset manager, decided by an approver. */
@Controller
class ProposalController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    ProposalController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    AssetPayload proposeRevaluation(@Argument ProposeRevaluationInput input) {
        return answer(input, draft -> {
            Yuan value = new Yuan(input.unitValue());
            Reason reason = new Reason(input.reason());
            Document document = new Document(input.document());
            return things.card(
                    input.code(),
                    id -> new ProposeRevaluation(id, value, reason, document, input.evidence(), draft.occurredOn()));
        });
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    AssetPayload decideRevaluation(@Argument DecideProposalInput input) {
        return answer(input, draft -> {
            Reason refusal = refusal(input);
            return things.card(
                    input.code(), id -> new DecideRevaluation(id, refusal, input.evidence(), draft.occurredOn()));
        });
    }

    @MutationMapping
    @AllowedTo({Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    AssetPayload proposeReclassification(@Argument ProposeReclassificationInput input) {
        return answer(input, draft -> {
            ClassRef to = input.assetClass().ref();
            Reason reason = new Reason(input.reason());
            return things.card(
                    input.code(),
                    id -> new ProposeReclassification(id, to, reason, input.evidence(), draft.occurredOn()));
        });
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    AssetPayload decideReclassification(@Argument DecideProposalInput input) {
        return answer(input, draft -> {
            Reason refusal = refusal(input);
            return things.card(
                    input.code(), id -> new DecideReclassification(id, refusal, input.evidence(), draft.occurredOn()));
        });
    }

    /** Whoever declines says why. */
    private static @Nullable Reason refusal(DecideProposalInput input) {
        return input.approved() ? null : new Reason(input.reason() == null ? "" : input.reason());
    }

    private AssetPayload answer(CommandInput input, Function<Draft, Object> command) {
        return AssetPayload.of(desk.one(callers.current(), input, command), errors);
    }
}
