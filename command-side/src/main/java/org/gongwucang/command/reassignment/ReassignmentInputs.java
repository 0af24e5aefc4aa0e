package org.gongwucang.command.reassignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on acts of reassignment, as the schema has them. */
public final class ReassignmentInputs {

    private ReassignmentInputs() {}

    public record ReassignmentItemInput(
            String code,
            int pieces,
            boolean secret,
            @Nullable String wipeCertificate,
            @Nullable String custodian) {}

    public record DraftReassignmentInput(
            ReassignmentForm form,
            String fromUnit,
            String toUnit,
            @Nullable String document,
            String reason,
            List<ReassignmentItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record DraftReassignmentLinesInput(
            String reassignment,
            List<ReassignmentItemInput> items,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record WithdrawReassignmentLinesInput(
            String reassignment,
            List<Integer> lines,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs no more than files that prove it. */
    public record ReassignmentInput(
            String reassignment,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    /** For what needs a reason. */
    public record ReassignmentReasonInput(
            String reassignment,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ReassignmentCustodianInput(int line, String custodian) {}

    public record AgreeToReassignmentInput(
            String reassignment,
            @Nullable String custodian,
            List<ReassignmentCustodianInput> custodians,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        Map<Integer, String> byLine() {
            Map<Integer, String> byLine = new LinkedHashMap<>();
            custodians.forEach(named -> byLine.put(named.line(), named.custodian()));
            return byLine;
        }
    }

    public record ReverseReassignmentEntryInput(
            String reassignment,
            String event,
            String reason,
            List<String> confirmed,
            String commandId,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        /** What is taken back is taken back today. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }
}
