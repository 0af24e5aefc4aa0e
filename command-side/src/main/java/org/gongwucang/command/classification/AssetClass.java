package org.gongwucang.command.classification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.classification.AssetClassCommand.DeactivateAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.DefineAssetClass;
import org.gongwucang.command.classification.AssetClassCommand.MarkAssetClassSecurity;
import org.gongwucang.command.classification.AssetClassCommand.RenameAssetClass;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.AssetClassDeactivated;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassRenamed;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 资产分类: a class of one edition of one code system, in force between two days. Its parent may be named before it is
 * defined: national lists are not in the order of their tree, and one of them names a parent that it does not contain.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("3")
public class AssetClass extends DatedRecord {

    private @Nullable String code;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private boolean storesData;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineAssetClass c) {
        ClassRef ref = c.assetClass();
        require(!exists(), "CLASS_EXISTS", "assetClass", ref.text());
        requirePeriod(c.effectiveFrom(), c.effectiveTo());
        require(!ref.code().equals(c.parent()), "CLASS_OWN_PARENT", "assetClass", ref.text());
        apply(new AssetClassDefined(
                ref, c.name().value(), c.parent(), c.effectiveFrom(), c.effectiveTo(), c.occurredOn()));
    }

    @CommandHandler
    void handle(RenameAssetClass c) {
        requireInOrder(c.occurredOn());
        apply(new AssetClassRenamed(c.assetClass(), c.name().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeactivateAssetClass c) {
        requireInOrder(c.occurredOn());
        LocalDate to = effectiveTo;
        require(to == null || c.effectiveTo().isBefore(to), "CLASS_ENDS_EARLIER", "effectiveTo", String.valueOf(to));
        requirePeriod(Objects.requireNonNull(effectiveFrom), c.effectiveTo());
        apply(new AssetClassDeactivated(
                c.assetClass(), c.effectiveTo(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(MarkAssetClassSecurity c) {
        requireInOrder(c.occurredOn());
        require(
                storesData != c.storesData(),
                "CLASS_MARKED_SO",
                "assetClass",
                c.assetClass().text());
        apply(new AssetClassSecurityMarked(
                c.assetClass(), c.storesData(), c.reason().value(), c.occurredOn()));
    }

    private static void requirePeriod(LocalDate from, @Nullable LocalDate to) {
        require(
                to == null || !to.isBefore(from),
                "PERIOD_ENDS_BEFORE_IT_BEGINS",
                "effectiveFrom",
                from,
                "effectiveTo",
                String.valueOf(to));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof AssetClassDefined e) {
            code = e.assetClass().text();
            effectiveFrom = e.effectiveFrom();
            effectiveTo = e.effectiveTo();
        } else if (entry instanceof AssetClassDeactivated e) {
            effectiveTo = e.effectiveTo();
        } else if (entry instanceof AssetClassSecurityMarked e) {
            storesData = e.storesData();
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return AssetClasses.stream(((AssetClassDefined) opening).assetClass());
    }

    @Override
    protected @Nullable String code() {
        return code;
    }
}
