package org.gongwucang.command.reallocation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.gongwucang.command.room.OccupierKind;

/** 用房调剂指令: what can be asked of an act. Evidence is cited by the upload ids of whoever asks. */
sealed interface SpaceReallocationCommand extends Dated {

    String reallocation();

    /** Takes a number: it belongs where the sequence of the receiving unit's numbers is. */
    record RequestSpaceReallocation(
            String reallocation,
            String toUnit,
            OccupierKind occupier,
            OptionalText occupierName,
            List<String> rooms,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements SpaceReallocationCommand {

        static String numbers(String unit) {
            return "space-reallocation/" + unit;
        }

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(numbers(toUnit), occurredOn.getYear());
        }
    }

    record ApproveSpaceReallocation(
            @TargetAggregateIdentifier String reallocation,
            OptionalText agreement,
            List<String> evidence,
            LocalDate occurredOn)
            implements SpaceReallocationCommand {}

    record RejectSpaceReallocation(
            @TargetAggregateIdentifier String reallocation, Reason reason, LocalDate occurredOn)
            implements SpaceReallocationCommand {}

    record WithdrawSpaceReallocation(
            @TargetAggregateIdentifier String reallocation, Reason reason, LocalDate occurredOn)
            implements SpaceReallocationCommand {}
}
