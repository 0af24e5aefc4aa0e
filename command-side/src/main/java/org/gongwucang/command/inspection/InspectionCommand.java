package org.gongwucang.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;

/** 检查指令. */
sealed interface InspectionCommand extends Dated {

    String campaign();

    /** Sequence of the numbers of the campaigns that a unit carries out. */
    static String numbersOf(String unit) {
        return "inspection/" + unit;
    }

    /** @param unit that carries it out */
    record OpenInspectionCampaign(
            String campaign,
            InspectionKind kind,
            Name name,
            String unit,
            List<String> units,
            List<String> evidence,
            LocalDate occurredOn)
            implements InspectionCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(numbersOf(unit), occurredOn.getYear());
        }
    }

    record RecordUnitInspection(
            @TargetAggregateIdentifier String campaign,
            String visit,
            String unit,
            InspectionMode mode,
            InspectionResult result,
            List<String> inspectors,
            OptionalText note,
            List<String> evidence,
            LocalDate occurredOn)
            implements InspectionCommand {}

    record RecordInspectionViolation(
            @TargetAggregateIdentifier String campaign,
            String visit,
            String violation,
            Reason text,
            OptionalText rule,
            OptionalText vehicle,
            List<String> evidence,
            LocalDate occurredOn)
            implements InspectionCommand {}

    record CloseInspectionViolation(
            @TargetAggregateIdentifier String campaign,
            String violation,
            Reason correction,
            List<String> evidence,
            LocalDate occurredOn)
            implements InspectionCommand {}

    record CloseInspectionCampaign(
            @TargetAggregateIdentifier String campaign, OptionalText summary, LocalDate occurredOn)
            implements InspectionCommand {}
}
