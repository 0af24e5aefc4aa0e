package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.kernel.LinesInput;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on idle things, as the schema has them. */
public final class IdlenessInputs {

    private IdlenessInputs() {}

    public record DeclareIdleInput(
            List<ThingLineInput> lines,
            LocalDate idleSince,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements LinesInput<ThingLineInput> {}

    public record EndIdlenessInput(
            List<ThingLineInput> lines,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<ThingLineInput> {}

    public record RemindSurrenderInput(
            List<ThingLineInput> lines,
            String document,
            String commandId,
            @Nullable LocalDate occurredOn) implements LinesInput<ThingLineInput> {}
}
