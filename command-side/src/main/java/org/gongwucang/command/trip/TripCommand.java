package org.gongwucang.command.trip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.gongwucang.command.running.Odometer;
import org.jspecify.annotations.Nullable;

/** 用车指令. Times are in the zone of the house. */
sealed interface TripCommand extends Dated {

    String trip();

    /** Sequence of the numbers of the trips of a unit. */
    static String numbersOf(String unit) {
        return "trip/" + unit;
    }

    record RequestTrip(
            String trip,
            String unit,
            TripKind kind,
            Reason reason,
            Name places,
            int passengers,
            LocalDateTime from,
            LocalDateTime until,
            List<String> evidence,
            LocalDate occurredOn)
            implements TripCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(numbersOf(unit), occurredOn.getYear());
        }
    }

    /** @param special whether it is the special approval that a day off needs */
    record ApproveTrip(@TargetAggregateIdentifier String trip, boolean special, LocalDate occurredOn)
            implements TripCommand {}

    record RejectTrip(@TargetAggregateIdentifier String trip, Reason reason, LocalDate occurredOn)
            implements TripCommand {}

    record CancelTrip(@TargetAggregateIdentifier String trip, Reason reason, LocalDate occurredOn)
            implements TripCommand {}

    /** @param vehicle identifier */
    record DispatchVehicle(@TargetAggregateIdentifier String trip, String vehicle, String driver, LocalDate occurredOn)
            implements TripCommand {}

    /** @param returnedAt as it was planned where absent */
    record CompleteTrip(
            @TargetAggregateIdentifier String trip,
            Odometer odometerOut,
            Odometer odometerIn,
            @Nullable LocalDateTime returnedAt,
            List<String> evidence,
            LocalDate occurredOn)
            implements TripCommand {}

    record SettleTrip(
            @TargetAggregateIdentifier String trip,
            Yuan tolls,
            Yuan parking,
            Yuan other,
            List<String> evidence,
            LocalDate occurredOn)
            implements TripCommand {}
}
