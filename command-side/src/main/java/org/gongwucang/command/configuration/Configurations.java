package org.gongwucang.command.configuration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 配置核对: what a unit is to get, held against the standard and what it has, in the unit of work that decides about it. Load it after
 * the order, batch or case and its cards and lots, and before a temporary body: the price of a thing is known by looking at it.
 */
@Component
public class Configurations {

    private final Aggregates aggregates;
    private final PolicyRules policies;

    Configurations(Aggregates aggregates, PolicyRules policies) {
        this.aggregates = aggregates;
        this.policies = policies;
    }

    /**
     * 拟配: pieces that a unit is to get.
     *
     * @param code of the thing; null where it is not bought yet
     * @param value of all pieces in yuan; null where no price is known
     */
    public record Asked(
            @Nullable String code,
            ClassRef assetClass,
            int pieces,
            @Nullable BigDecimal value) {}

    /** The rule as it is in force on the day, held against all that the unit is to get at once. */
    public StandardWeighed weigh(String unit, List<Asked> asked, LocalDate day) {
        Weighing rule = policies.weigh(Rule.CONFIGURATION_STANDARD, day);
        Optional<Aggregate<UnitConfiguration>> known = find(unit);
        return known.isPresent()
                ? known.get().invoke(has -> StandardWeighed.of(unit, rule, has, asked))
                : StandardWeighed.of(unit, rule, new UnitConfiguration(), asked);
    }

    /** Tells the unit what came to it, or went; nothing is kept of a unit of which nothing was stated. */
    public void tell(String unit, List<ConfigurationChange> changes) {
        if (!changes.isEmpty()) {
            find(unit)
                    .ifPresent(known -> known.execute(has -> {
                        if (has.isStated()) {
                            changes.forEach(has::tell);
                        }
                    }));
        }
    }

    private Optional<Aggregate<UnitConfiguration>> find(String unit) {
        return aggregates.find(UnitConfiguration.class, stream(unit));
    }

    Answer of(String unit, MetaData said, Consumer<UnitConfiguration> decision) {
        return aggregates
                .findOrNew(UnitConfiguration.class, stream(unit), UnitConfiguration::new)
                .invoke(has -> has.answer(said, () -> decision.accept(has)));
    }

    static String stream(String unit) {
        return ReversibleKind.configurationOf(unit).id();
    }
}
