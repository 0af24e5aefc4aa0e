package org.gongwucang.query.opening;

import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 导入账簿: as GraphQL shows it. */
public final class ImportedBook extends RowView<ImportedBookRow> {

    public ImportedBook(Seen<ImportedBookRow> seen) {
        super(seen);
    }

    public String book() {
        return row().book();
    }

    public String fileDigest() {
        return row().fileDigest();
    }

    public String fileName() {
        return row().fileName();
    }

    public boolean completed() {
        return row().completed();
    }

    public @Nullable Integer rows() {
        return row().rows();
    }

    public @Nullable Integer accepted() {
        return row().accepted();
    }

    public @Nullable Integer warned() {
        return row().warned();
    }

    public @Nullable Integer refused() {
        return row().refused();
    }
}
