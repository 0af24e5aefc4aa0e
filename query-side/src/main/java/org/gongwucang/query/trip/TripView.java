package org.gongwucang.query.trip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 用车单: as GraphQL shows it. */
final class TripView extends RowView<TripRow> {

    private final Moments moments;

    TripView(Seen<TripRow> seen, Moments moments) {
        super(seen);
        this.moments = moments;
    }

    public String trip() {
        return row().trip();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String kind() {
        return row().kind();
    }

    public String reason() {
        return row().reason();
    }

    public String places() {
        return row().places();
    }

    public int passengers() {
        return row().passengers();
    }

    public LocalDate day() {
        return row().day();
    }

    public OffsetDateTime from() {
        return moments.zoned(row().from());
    }

    public OffsetDateTime until() {
        return moments.zoned(row().until());
    }

    public String state() {
        return row().state();
    }

    public String requestedBy() {
        return row().requestedBy();
    }

    public LocalDate requestedOn() {
        return row().requestedOn();
    }

    public boolean special() {
        return row().special();
    }

    public boolean holiday() {
        return row().holiday();
    }

    public List<String> daysOff() {
        return row().daysOff();
    }

    public @Nullable String decidedBy() {
        return row().decidedBy();
    }

    public @Nullable LocalDate decidedOn() {
        return row().decidedOn();
    }

    public @Nullable String endReason() {
        return row().endReason();
    }

    public @Nullable String vehicle() {
        return row().vehicle();
    }

    public @Nullable String driver() {
        return row().driver();
    }

    public @Nullable String dispatchedBy() {
        return row().dispatchedBy();
    }

    public @Nullable LocalDate dispatchedOn() {
        return row().dispatchedOn();
    }

    public @Nullable Integer odometerOut() {
        return row().odometerOut();
    }

    public @Nullable Integer odometerIn() {
        return row().odometerIn();
    }

    public @Nullable Integer kilometres() {
        return row().kilometres();
    }

    public @Nullable OffsetDateTime returnedAt() {
        String time = row().returnedAt();
        return time == null ? null : moments.zoned(time);
    }

    public @Nullable BigDecimal tolls() {
        return row().tolls();
    }

    public @Nullable BigDecimal parking() {
        return row().parking();
    }

    public @Nullable BigDecimal other() {
        return row().other();
    }

    public @Nullable LocalDate settledOn() {
        return row().settledOn();
    }
}
