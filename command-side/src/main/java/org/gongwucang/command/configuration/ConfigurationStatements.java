package org.gongwucang.command.configuration;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.CardRules;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.configuration.ConfigurationCommand.StateUnitConfiguration;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.configuration.CountedClass;
import org.gongwucang.events.configuration.UnitConfigurationStated;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 配置核定: the asset manager states the heads of a unit and what it has, with the paper that says so; the last statement counts. */
@Component
class ConfigurationStatements {

    private static final String KIND = "UnitConfiguration";
    private static final int MOST_HEADS = 100_000;
    private static final int MOST_PIECES = 10_000_000;
    private static final int MOST_CLASSES = 200;

    private final Configurations configurations;
    private final CardRules rules;
    private final Attachments attachments;

    ConfigurationStatements(Configurations configurations, CardRules rules, Attachments attachments) {
        this.configurations = configurations;
        this.rules = rules;
        this.attachments = attachments;
    }

    @CommandHandler
    Answer handle(StateUnitConfiguration c, MetaData said) {
        return configurations.of(c.unit().value(), said, has -> state(has, c, said));
    }

    private void state(UnitConfiguration has, StateUnitConfiguration c, MetaData said) {
        String unit = c.unit().value();
        require(
                c.heads() >= 0 && c.heads() <= MOST_HEADS,
                "CONFIGURATION_HEADS_OUT_OF_RANGE",
                "heads",
                c.heads(),
                "most",
                MOST_HEADS);
        requireCounted(unit, c);
        require(
                !c.evidence().isEmpty(),
                "CONFIGURATION_NOT_PROVEN",
                "unit",
                unit,
                "document",
                c.document().number());
        has.requireInOrder(c.occurredOn());
        has.state(new UnitConfigurationStated(
                unit,
                has.nextStatement(),
                c.heads(),
                c.counted(),
                c.document().number(),
                Caller.in(said).staff(),
                cited(unit, c.evidence(), said),
                c.occurredOn()));
    }

    private void requireCounted(String unit, StateUnitConfiguration c) {
        int classes = c.counted().size();
        require(
                classes >= 1 && classes <= MOST_CLASSES,
                "CONFIGURATION_CLASSES_OUT_OF_RANGE",
                "count",
                classes,
                "most",
                MOST_CLASSES);
        Set<String> seen = new HashSet<>();
        for (CountedClass counted : c.counted()) {
            String assetClass = counted.assetClass().text();
            rules.requireUsable(unit, counted.assetClass(), c.occurredOn());
            require(seen.add(assetClass), "CONFIGURATION_CLASS_TWICE", "assetClass", assetClass);
            require(
                    counted.pieces() >= 0 && counted.pieces() <= MOST_PIECES,
                    "CONFIGURATION_COUNT_OUT_OF_RANGE",
                    "assetClass",
                    assetClass,
                    "pieces",
                    counted.pieces(),
                    "most",
                    MOST_PIECES);
        }
    }

    private List<String> cited(String unit, List<String> uploads, MetaData said) {
        return attachments.cite(Caller.in(said).staff(), uploads, Subject.of(KIND, unit, unit)).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
