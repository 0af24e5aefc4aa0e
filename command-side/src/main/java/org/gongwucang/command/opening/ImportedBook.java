package org.gongwucang.command.opening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.opening.BookCommand.CompleteBookImport;
import org.gongwucang.command.opening.BookCommand.StartBookImport;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.BookImportCompleted;
import org.gongwucang.events.opening.BookImportStarted;
import org.jspecify.annotations.Nullable;

/**
 * 导入账簿: one property book and the one file it came from. The same file again is the same import, to be gone on with;
 * another edition is refused, since it would enter what did not change a second time.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class ImportedBook extends DatedRecord {

    private @Nullable String book;
    private @Nullable String fileDigest;
    private @Nullable String mappingDigest;
    private boolean completed;

    static String streamOf(String book) {
        return "book:" + book;
    }

    void start(StartBookImport c) {
        apply(new BookImportStarted(
                c.book().value(),
                c.fileDigest().value(),
                c.mappingDigest().value(),
                c.fileName().value(),
                c.occurredOn()));
    }

    /** An import that was begun is gone on with: with the same file, read in the same way, unless it is complete. */
    void requireSameImport(StartBookImport c) {
        requireSameFile(c.fileDigest());
        require(c.mappingDigest().value().equals(mappingDigest), "BOOK_MAPPING_DIFFERS", "book", String.valueOf(book));
        require(!completed, "BOOK_ALREADY_IMPORTED", "book", String.valueOf(book));
    }

    @CommandHandler
    void handle(CompleteBookImport c) {
        requireSameFile(c.fileDigest());
        require(!completed, "BOOK_ALREADY_IMPORTED", "book", String.valueOf(book));
        require(
                c.accepted() >= 0 && c.refused() >= 0 && c.accepted() + c.refused() == c.rows(),
                "BOOK_ROWS_WITHOUT_VERDICT",
                "rows",
                c.rows(),
                "accepted",
                c.accepted(),
                "refused",
                c.refused());
        requireInOrder(c.occurredOn());
        apply(new BookImportCompleted(
                c.book().value(),
                c.fileDigest().value(),
                c.rows(),
                c.accepted(),
                c.warned(),
                c.refused(),
                c.occurredOn()));
    }

    private void requireSameFile(Sha256 digest) {
        require(digest.value().equals(fileDigest), "BOOK_EDITION_DIFFERS", "book", String.valueOf(book));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof BookImportStarted e) {
            book = e.book();
            fileDigest = e.fileDigest();
            mappingDigest = e.mappingDigest();
        } else if (entry instanceof BookImportCompleted) {
            completed = true;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return streamOf(((BookImportStarted) opening).book());
    }

    @Override
    protected @Nullable String code() {
        return book;
    }
}
