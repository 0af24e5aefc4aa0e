package org.gongwucang.query.stocktake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 盘点明细: as GraphQL shows it; who counts blindly does not see what was expected. */
public final class StockTakeLineView extends RowView<StockTakeLineRow> {

    private final boolean blind;

    public StockTakeLineView(Seen<StockTakeLineRow> seen, boolean blind) {
        super(seen);
        this.blind = blind;
    }

    private <T> @Nullable T unlessBlind(@Nullable T value) {
        return blind ? null : value;
    }

    public String line() {
        return row().line();
    }

    public String number() {
        return row().number();
    }

    String stockTake() {
        return row().stockTake();
    }

    public String kind() {
        return row().kind();
    }

    @Nullable
    String holding() {
        String thing = row().thing();
        return thing == null || row().place() == null ? thing : thing + "@" + row().place();
    }

    public String code() {
        return row().code();
    }

    public @Nullable String place() {
        return row().place();
    }

    @Nullable
    String unitCode() {
        return row().unit();
    }

    public @Nullable String expectedAt() {
        return unlessBlind(row().expectedAt());
    }

    public @Nullable String custodian() {
        return unlessBlind(row().custodian());
    }

    public @Nullable Integer expected() {
        return unlessBlind(row().expected());
    }

    public int counted() {
        return row().counted();
    }

    public @Nullable String foundAt() {
        return row().foundAt();
    }

    public @Nullable String finding() {
        return unlessBlind(row().finding());
    }

    public String state() {
        return row().state();
    }

    public @Nullable String figure() {
        return unlessBlind(row().figure());
    }

    public int scans() {
        return row().scans();
    }

    public int duplicates() {
        return row().duplicates();
    }

    public @Nullable String note() {
        return row().note();
    }

    public @Nullable String scannedBy() {
        return row().scannedBy();
    }

    public @Nullable OffsetDateTime scannedAt() {
        return row().scannedAt() == null ? null : row().scannedAt().atOffset(ZoneOffset.UTC);
    }

    public @Nullable String movement() {
        return row().movement();
    }

    public @Nullable String movementKind() {
        return row().movementKind();
    }

    public @Nullable LocalDate movedOn() {
        return row().movedOn();
    }

    public @Nullable String cause() {
        return row().cause();
    }

    public @Nullable String explanation() {
        return row().explanation();
    }

    public @Nullable String explainedBy() {
        return row().explainedBy();
    }

    public @Nullable LocalDate explainedOn() {
        return row().explainedOn();
    }

    public @Nullable String action() {
        return row().action();
    }

    public @Nullable String batch() {
        return row().batch();
    }

    public @Nullable Integer batchLine() {
        return row().batchLine();
    }

    public @Nullable String postedBy() {
        return row().postedBy();
    }

    public @Nullable LocalDate postedOn() {
        return row().postedOn();
    }
}
