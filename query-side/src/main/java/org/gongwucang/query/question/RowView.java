package org.gongwucang.query.question;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/** 行: what every row shows of itself. Equal when it is the same row of the same moment: batches look it up once. */
public abstract class RowView<R> {

    private final Seen<R> seen;

    protected RowView(Seen<R> seen) {
        this.seen = seen;
    }

    protected final R row() {
        return seen.row();
    }

    /** The moment at which the row was read. */
    public final At at() {
        return seen.at();
    }

    public final String getKey() {
        return seen.key();
    }

    public final long getVersion() {
        return seen.version();
    }

    public final OffsetDateTime getLastChange() {
        return seen.lastChange().atOffset(ZoneOffset.UTC);
    }

    public final boolean isIncomplete() {
        return seen.incomplete();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((RowView<?>) other).seen.equals(seen);
    }

    @Override
    public final int hashCode() {
        return seen.key().hashCode();
    }
}
