package org.gongwucang.command.configuration;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.events.configuration.CountedClass;

/** 单位配置指令: what can be asked of what a unit has. */
sealed interface ConfigurationCommand extends Dated {

    UnitCode unit();

    @TargetAggregateIdentifier
    default String stream() {
        return Configurations.stream(unit().value());
    }

    /** @param occurredOn as of the end of this day it was counted */
    record StateUnitConfiguration(
            UnitCode unit,
            int heads,
            List<CountedClass> counted,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements ConfigurationCommand {}
}
