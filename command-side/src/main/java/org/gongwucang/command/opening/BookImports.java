package org.gongwucang.command.opening;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.opening.BookCommand.StartBookImport;
import org.springframework.stereotype.Component;

/** 导入开始: begins a book and claims its file in one unit of work; begun before, it is gone on with. */
@Component
class BookImports {

    private final Aggregates aggregates;

    BookImports(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    @CommandHandler
    Answer handle(StartBookImport c, MetaData said) {
        return aggregates
                .findOrNew(ImportedBook.class, c.stream(), ImportedBook::new)
                .invoke(book -> book.answer(said, () -> start(book, c)));
    }

    private void start(ImportedBook book, StartBookImport c) {
        if (book.exists()) {
            book.requireSameImport(c);
            return;
        }
        aggregates
                .findOrNew(
                        BookFile.class,
                        BookFile.streamOf(c.fileDigest().value(), c.content().name()),
                        BookFile::new)
                .execute(file -> file.claim(c));
        book.start(c);
    }
}
