package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.configuration.OverStandard;
import org.gongwucang.command.kernel.Dated;
import org.jspecify.annotations.Nullable;

/** 配置移交指令: what can be asked of an order because of what a temporary body has. */
sealed interface KitCommand extends Dated {

    /** 移交明细: pieces of a line of an order of the body; all that it has where absent. */
    record HandedOverLine(String order, int line, @Nullable Integer pieces) {}

    /**
     * Approves the order of a successor by what a temporary body gives back in the same act.
     *
     * @param order of the successor
     * @param body code of the unit that gives it back
     * @param place where it is booked in between; its custodian took it back
     * @param acceptor staff number of who looked at it
     * @param overStandard on whose ground the successor may have more than the configuration standard gives
     */
    record HandOverKit(
            @TargetAggregateIdentifier String order,
            String body,
            List<HandedOverLine> lines,
            Place place,
            String acceptor,
            @Nullable LocalDate dueOn,
            List<String> evidence,
            @Nullable OverStandard overStandard,
            LocalDate occurredOn)
            implements KitCommand {}
}
