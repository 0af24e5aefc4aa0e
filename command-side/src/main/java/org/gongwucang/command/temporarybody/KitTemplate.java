package org.gongwucang.command.temporarybody;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.KitTemplates;
import org.gongwucang.command.temporarybody.KitTemplateCommand.DrawUpKitTemplate;
import org.gongwucang.command.temporarybody.KitTemplateCommand.WithdrawKitTemplate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.temporarybody.KitTemplateDrawnUp;
import org.gongwucang.events.temporarybody.KitTemplateLine;
import org.gongwucang.events.temporarybody.KitTemplateWithdrawn;
import org.jspecify.annotations.Nullable;

/** 配置模板: what bodies of one kind usually need. A new version takes the place of the one before; nothing is deleted. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("1")
public class KitTemplate extends DatedRecord {

    /** As many as an order has. */
    static final int MOST_LINES = 200;

    private @Nullable String template;
    private int versions;
    private boolean active;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DrawUpKitTemplate c, AssetClasses classes) {
        String code = c.template().value();
        int lines = c.lines().size();
        require(
                lines >= 1 && lines <= MOST_LINES,
                "KIT_TEMPLATE_LINES",
                "template",
                code,
                "lines",
                lines,
                "most",
                MOST_LINES);
        requireInOrder(c.occurredOn());
        for (KitTemplateLine line : c.lines()) {
            String text = line.assetClass().text();
            AssetClasses.AssetClass known =
                    required(classes.find(line.assetClass()), "CLASS_UNKNOWN", "assetClass", text);
            require(
                    known.usableOn(c.occurredOn()),
                    "CLASS_NOT_IN_FORCE",
                    "assetClass",
                    text,
                    "occurredOn",
                    c.occurredOn());
        }
        apply(new KitTemplateDrawnUp(code, versions + 1, c.name().value(), c.lines(), c.occurredOn()));
    }

    @CommandHandler
    void handle(WithdrawKitTemplate c) {
        require(active, "KIT_TEMPLATE_UNKNOWN", "template", c.template().value());
        requireInOrder(c.occurredOn());
        apply(new KitTemplateWithdrawn(c.template().value(), c.reason().value(), c.occurredOn()));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof KitTemplateDrawnUp e) {
            template = e.template();
            versions = e.version();
            active = true;
        } else if (entry instanceof KitTemplateWithdrawn) {
            active = false;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return KitTemplates.stream(((KitTemplateDrawnUp) opening).template());
    }

    @Override
    protected @Nullable String code() {
        return template;
    }
}
