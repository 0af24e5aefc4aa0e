package org.gongwucang.command.works;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.numbering.DocumentSequence;
import org.jspecify.annotations.Nullable;

/** 维修指令: what can be asked of an order. Evidence is cited by the upload ids of whoever asks. */
sealed interface WorksCommand extends Dated {

    String order();

    /** Takes a number: it belongs where the sequence of the unit's numbers is. */
    record RequestWorks(
            String order,
            String unit,
            WorksKind kind,
            Name place,
            OptionalText building,
            Reason description,
            Yuan estimate,
            List<String> evidence,
            LocalDate occurredOn)
            implements WorksCommand {

        @TargetAggregateIdentifier
        public String sequence() {
            return DocumentSequence.stream(WorksNumbers.ofOrders(unit), occurredOn.getYear());
        }
    }

    record ReviewWorks(
            @TargetAggregateIdentifier String order,
            Reason need,
            Name budgetSource,
            Yuan amount,
            List<String> evidence,
            LocalDate occurredOn)
            implements WorksCommand {}

    record ApproveWorks(@TargetAggregateIdentifier String order, List<String> evidence, LocalDate occurredOn)
            implements WorksCommand {}

    record RejectWorks(@TargetAggregateIdentifier String order, Reason reason, LocalDate occurredOn)
            implements WorksCommand {}

    record WithdrawWorks(@TargetAggregateIdentifier String order, Reason reason, LocalDate occurredOn)
            implements WorksCommand {}

    record StartWorks(
            @TargetAggregateIdentifier String order,
            OptionalText contractor,
            List<String> evidence,
            LocalDate occurredOn)
            implements WorksCommand {}

    /** @param overCost why it cost more than was approved */
    record AcceptWorks(
            @TargetAggregateIdentifier String order,
            Yuan cost,
            @Nullable Reason overCost,
            List<String> evidence,
            LocalDate occurredOn)
            implements WorksCommand {}

    /** @param unit that is to have the keys; the one that asked where absent */
    record HandOverKeys(
            @TargetAggregateIdentifier String order,
            @Nullable String unit,
            List<String> evidence,
            LocalDate occurredOn) implements WorksCommand {}

    record SignForKeys(@TargetAggregateIdentifier String order, List<String> evidence, LocalDate occurredOn)
            implements WorksCommand {}
}
