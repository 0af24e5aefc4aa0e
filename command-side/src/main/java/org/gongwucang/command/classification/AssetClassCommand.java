package org.gongwucang.command.classification;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.ClassCode;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/** 分类指令: what can be asked of an asset class. */
public sealed interface AssetClassCommand extends Dated {

    ClassRef assetClass();

    @TargetAggregateIdentifier
    default String stream() {
        return AssetClasses.stream(assetClass());
    }

    record DefineAssetClass(
            ClassRef assetClass,
            Name name,
            @Nullable String parent,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            LocalDate occurredOn)
            implements AssetClassCommand {
        public DefineAssetClass {
            if (parent != null) {
                ClassCode.checked(parent, "parent");
            }
        }
    }

    record RenameAssetClass(ClassRef assetClass, Name name, LocalDate occurredOn) implements AssetClassCommand {}

    record MarkAssetClassSecurity(ClassRef assetClass, boolean storesData, Reason reason, LocalDate occurredOn)
            implements AssetClassCommand {}

    record DeactivateAssetClass(ClassRef assetClass, LocalDate effectiveTo, Reason reason, LocalDate occurredOn)
            implements AssetClassCommand {}
}
