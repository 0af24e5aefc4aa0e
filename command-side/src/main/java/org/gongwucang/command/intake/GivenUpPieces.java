package org.gongwucang.command.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.configuration.ConfigurationChange;
import org.gongwucang.command.configuration.ConfigurationChange.Way;
import org.gongwucang.command.configuration.Configurations;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.intake.IntakeItem;
import org.springframework.stereotype.Component;

/** 上缴核减: what a unit surrenders it has no more, whether it comes in on a new card or on its own. */
@Component
class GivenUpPieces {

    /** Sources whose things their unit had until then. */
    private static final Set<String> SURRENDERS = Set.of("SURRENDER", "REORGANISATION", "OVER_STANDARD");

    private final Configurations configurations;

    GivenUpPieces(Configurations configurations) {
        this.configurations = configurations;
    }

    /** Told after the line was accepted, in its unit of work. */
    void tell(IntakeBatch batch, int line, IntakeItem item, ClassRef assetClass, int pieces, LocalDate day) {
        IntakeBatchState state = batch.state();
        if (item.card() == null || SURRENDERS.contains(state.source())) {
            configurations.tell(
                    state.unit(),
                    List.of(new ConfigurationChange(
                            Way.SURRENDERED,
                            ConfigurationChange.INTAKE,
                            batch.id(),
                            state.number(),
                            line,
                            assetClass,
                            pieces,
                            day)));
        }
    }
}
