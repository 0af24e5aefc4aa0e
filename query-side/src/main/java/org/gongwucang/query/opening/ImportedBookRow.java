package org.gongwucang.query.opening;

import org.gongwucang.events.opening.BookImportCompleted;
import org.gongwucang.events.opening.BookImportStarted;
import org.jspecify.annotations.Nullable;

/** 导入账簿行: a file that was brought in, and the verdicts over its rows once all are given. */
public record ImportedBookRow(
        String book,
        String fileDigest,
        String fileName,
        boolean completed,
        @Nullable Integer rows,
        @Nullable Integer accepted,
        @Nullable Integer warned,
        @Nullable Integer refused) {

    static ImportedBookRow started(BookImportStarted e) {
        return new ImportedBookRow(e.book(), e.fileDigest(), e.fileName(), false, null, null, null, null);
    }

    ImportedBookRow completed(BookImportCompleted e) {
        return new ImportedBookRow(
                book, e.fileDigest(), fileName, true, e.rows(), e.accepted(), e.warned(), e.refused());
    }
}
