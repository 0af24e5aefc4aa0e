package org.gongwucang.command.opening;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandInput;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class BookInputs {

    private BookInputs() {}

    public record StartBookImportInput(
            String book,
            String fileDigest,
            String mappingDigest,
            String fileName,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}

    public record CompleteBookImportInput(
            String book,
            String fileDigest,
            int rows,
            int accepted,
            int warned,
            int refused,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {}
}
