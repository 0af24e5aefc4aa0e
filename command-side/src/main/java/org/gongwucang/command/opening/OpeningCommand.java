package org.gongwucang.command.opening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.OpeningState;

/** 期初指令: what can be asked of the opening. */
public sealed interface OpeningCommand extends Dated {

    @TargetAggregateIdentifier
    default String stream() {
        return OpeningState.STREAM;
    }

    /** @param value of all opening entries in yuan */
    record ProposeOpening(int count, BigDecimal value, Sha256 digest, LocalDate occurredOn) implements OpeningCommand {}

    record DeclineOpening(Reason reason, LocalDate occurredOn) implements OpeningCommand {}

    /** @param now of the process that took the confirmation */
    record ConfirmOpening(Sha256 digest, Instant now, LocalDate occurredOn) implements OpeningCommand {}
}
