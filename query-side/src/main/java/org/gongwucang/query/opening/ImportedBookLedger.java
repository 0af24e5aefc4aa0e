package org.gongwucang.query.opening;

import org.gongwucang.events.opening.BookFileClaimed;
import org.gongwucang.events.opening.BookImportCompleted;
import org.gongwucang.events.opening.BookImportStarted;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 导入账簿台账: the books that came from files. */
@Component
public final class ImportedBookLedger extends Ledger<ImportedBookRow> {

    public ImportedBookLedger() {
        super("imported-book", 1, ImportedBookRow.class);
        on(BookImportStarted.class).key(BookImportStarted::book).opens((e, fact) -> ImportedBookRow.started(e));
        on(BookImportCompleted.class).key(BookImportCompleted::book).fold((row, e, fact) -> row.completed(e));
        ignores(BookFileClaimed.class); // concerns the file, which the book names
    }
}
