package org.gongwucang.command.classification;

import java.util.List;
import org.gongwucang.command.classification.AssetClassCommand.DeactivateAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.DefineAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.RenameAssetClass;
import org.gongwucang.command.classification.AssetClassInputs.DeactivateAssetClassInput;
import org.gongwucang.command.classification.AssetClassInputs.DefineAssetClassInput;
import org.gongwucang.command.classification.AssetClassInputs.RenameAssetClassInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.ClassCode;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 资产分类: defined, renamed, deactivated. */
@Controller
class AssetClassController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    AssetClassController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 结果. */
    record AssetClassPayload(
            @Nullable String assetClass, @Nullable Long version, List<UserError> userErrors) {
        static AssetClassPayload of(Verdict verdict, UserErrors errors) {
            return new AssetClassPayload(verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.MIGRATOR})
    AssetClassPayload defineAssetClass(@Argument DefineAssetClassInput input) {
        return AssetClassPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new DefineAssetClass(
                                ClassCode.of(input.codeSystem(), input.edition(), input.code()),
                                new Name(input.name()),
                                input.parent(),
                                input.effectiveFrom(),
                                input.effectiveTo(),
                                draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AssetClassPayload renameAssetClass(@Argument RenameAssetClassInput input) {
        return AssetClassPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new RenameAssetClass(
                                ClassCode.of(input.codeSystem(), input.edition(), input.code()),
                                new Name(input.name()),
                                draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AssetClassPayload deactivateAssetClass(@Argument DeactivateAssetClassInput input) {
        return AssetClassPayload.of(
                desk.one(
                        callers.current(),
                        input,
                        draft -> new DeactivateAssetClass(
                                ClassCode.of(input.codeSystem(), input.edition(), input.code()),
                                input.effectiveTo(),
                                new Reason(input.reason()),
                                draft.occurredOn())),
                errors);
    }
}
