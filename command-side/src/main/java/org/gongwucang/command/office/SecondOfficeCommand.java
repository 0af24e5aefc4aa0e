package org.gongwucang.command.office;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;

/** 第二办公室指令: what can be asked of a request. Evidence is cited by the upload ids of whoever asks. */
sealed interface SecondOfficeCommand extends Dated {

    String request();

    /** Takes a number: it belongs where the sequence of the unit's numbers is. */
    record RequestSecondOffice(
            String request,
            String staff,
            String unit,
            Name post,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements SecondOfficeCommand {

        static String numbers(String unit) {
            return "second-office/" + unit;
        }

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(numbers(unit), occurredOn.getYear());
        }
    }

    record ApproveSecondOffice(@TargetAggregateIdentifier String request, List<String> evidence, LocalDate occurredOn)
            implements SecondOfficeCommand {}

    record RejectSecondOffice(@TargetAggregateIdentifier String request, Reason reason, LocalDate occurredOn)
            implements SecondOfficeCommand {}

    record WithdrawSecondOffice(@TargetAggregateIdentifier String request, Reason reason, LocalDate occurredOn)
            implements SecondOfficeCommand {}
}
