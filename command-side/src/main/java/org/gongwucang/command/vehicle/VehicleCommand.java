package org.gongwucang.command.vehicle;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.organisation.UnitCode;
import org.jspecify.annotations.Nullable;

/** 车辆指令: what can be asked of a vehicle. Evidence is cited by the upload ids of whoever asks. */
sealed interface VehicleCommand extends Dated {

    String vehicle();

    /**
     * @param registeredOn when it was first registered; null where nobody knows
     * @param book that it comes from; null by hand
     */
    record RecordOpeningVehicle(
            @TargetAggregateIdentifier String vehicle,
            VehicleCardDraft card,
            UnitCode unit,
            @Nullable String plate,
            @Nullable LocalDate registeredOn,
            @Nullable String book,
            int row,
            LocalDate occurredOn)
            implements VehicleCommand {}
}
