package org.gongwucang.command.opening;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.opening.BookInputs.BookContent;

/** 账簿指令: what can be asked of an imported book. */
public sealed interface BookCommand extends Dated {

    BookKey book();

    @TargetAggregateIdentifier
    default String stream() {
        return ImportedBook.streamOf(book().value());
    }

    record StartBookImport(
            BookKey book,
            Sha256 fileDigest,
            Sha256 mappingDigest,
            Name fileName,
            BookContent content,
            LocalDate occurredOn)
            implements BookCommand {}

    record CompleteBookImport(
            BookKey book, Sha256 fileDigest, int rows, int accepted, int warned, int refused, LocalDate occurredOn)
            implements BookCommand {}
}
