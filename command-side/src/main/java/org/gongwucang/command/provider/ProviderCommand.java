package org.gongwucang.command.provider;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;

/** 定点指令. */
sealed interface ProviderCommand extends Dated {

    ProviderKind kind();

    /** Stream of the roster of this kind. */
    @TargetAggregateIdentifier
    default String roster() {
        return ProviderRoster.stream(kind().name());
    }

    /**
     * @param provider code by which entries will name it
     * @param tender reference of the tender by which it was chosen
     */
    record DesignateProvider(
            ProviderKind kind,
            String designation,
            String provider,
            Name name,
            LocalDate from,
            LocalDate to,
            Name tender,
            List<String> evidence,
            LocalDate occurredOn)
            implements ProviderCommand {}

    record EndProviderDesignation(
            ProviderKind kind,
            String designation,
            LocalDate lastDay,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements ProviderCommand {}
}
