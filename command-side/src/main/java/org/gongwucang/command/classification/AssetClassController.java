package org.gongwucang.command.classification;

import java.util.List;
import org.gongwucang.command.classification.AssetClassInputs.DeactivateAssetClassInput;
import org.gongwucang.command.classification.AssetClassInputs.DefineAssetClassInput;
import org.gongwucang.command.classification.AssetClassInputs.MarkAssetClassSecurityInput;
import org.gongwucang.command.classification.AssetClassInputs.RenameAssetClassInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
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
            @Nullable String assetClass, @Nullable Long version, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.MIGRATOR})
    AssetClassPayload defineAssetClass(@Argument DefineAssetClassInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AssetClassPayload renameAssetClass(@Argument RenameAssetClassInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    AssetClassPayload deactivateAssetClass(@Argument DeactivateAssetClassInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    @MutationMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.ASSET_MANAGER})
    AssetClassPayload markAssetClassSecurity(@Argument MarkAssetClassSecurityInput input) {
        return payload(desk.one(callers.current(), input, input::command));
    }

    private AssetClassPayload payload(Verdict verdict) {
        return new AssetClassPayload(verdict.code(), verdict.version(), errors.of(verdict));
    }
}
