package org.gongwucang.command.opening;

import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.opening.BookCommand.CompleteBookImport;
import org.gongwucang.command.opening.BookCommand.StartBookImport;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class BookInputs {

    private BookInputs() {}

    /** 账簿内容. */
    public enum BookContent {
        HOLDINGS,
        ORDERS
    }

    public record StartBookImportInput(
            String book,
            String fileDigest,
            String mappingDigest,
            String fileName,
            BookContent content,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {
        StartBookImport command(Draft draft) {
            return new StartBookImport(
                    new BookKey(book),
                    new Sha256(fileDigest),
                    new Sha256(mappingDigest),
                    new Name(fileName),
                    content,
                    draft.occurredOn());
        }
    }

    public record CompleteBookImportInput(
            String book,
            String fileDigest,
            int rows,
            int accepted,
            int warned,
            int refused,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {
        CompleteBookImport command(Draft draft) {
            return new CompleteBookImport(
                    new BookKey(book), new Sha256(fileDigest), rows, accepted, warned, refused, draft.occurredOn());
        }
    }
}
