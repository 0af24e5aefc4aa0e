package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.configuration.ConfigurationInputs.OverStandardInput;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations that approve orders, as the schema has them. */
public final class TransferApprovalInputs {

    private TransferApprovalInputs() {}

    public record TransferThingInput(
            String code, int pieces, @Nullable String location) {}

    public record TransferApprovalLineInput(
            int line, @Nullable Integer pieces, List<TransferThingInput> things) {}

    public record ApproveTransferInput(
            String order,
            List<TransferApprovalLineInput> lines,
            @Nullable LocalDate dueOn,
            List<String> evidence,
            @Nullable OverStandardInput overStandard,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}

    public record ApproveTransferSecondStepInput(
            String order,
            List<String> evidence,
            @Nullable OverStandardInput overStandard,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {}
}
