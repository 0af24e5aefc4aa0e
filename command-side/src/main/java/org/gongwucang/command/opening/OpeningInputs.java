package org.gongwucang.command.opening;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.opening.OpeningCommand.ConfirmOpening;
import org.gongwucang.command.opening.OpeningCommand.DeclineOpening;
import org.gongwucang.command.opening.OpeningCommand.ProposeOpening;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class OpeningInputs {

    private OpeningInputs() {}

    public record ProposeOpeningInput(
            int count,
            BigDecimal value,
            String digest,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ProposeOpening command(Draft draft) {
            return new ProposeOpening(count, value, new Sha256(digest), draft.occurredOn());
        }
    }

    public record DeclineOpeningInput(
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        DeclineOpening command(Draft draft) {
            return new DeclineOpening(new Reason(reason), draft.occurredOn());
        }
    }

    public record ConfirmOpeningInput(
            String digest,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        ConfirmOpening command(Draft draft, Instant now) {
            return new ConfirmOpening(new Sha256(digest), now, draft.occurredOn());
        }
    }
}
