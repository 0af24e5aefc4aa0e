package org.gongwucang.query.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 租用: as GraphQL shows it, on the day asked for. Units come in batches. */
public final class LeaseView extends RowView<LeaseRow> {

    private final LocalDate day;

    /** @param day asked for */
    LeaseView(Seen<LeaseRow> seen, LocalDate day) {
        super(seen);
        this.day = day;
    }

    public String lease() {
        return row().lease();
    }

    public String number() {
        return row().number();
    }

    String unitCode() {
        return row().unit();
    }

    public String place() {
        return row().place();
    }

    public BigDecimal area() {
        return row().area();
    }

    public BigDecimal yearlyRent() {
        return row().yearlyRent();
    }

    public LocalDate from() {
        return row().from();
    }

    public LocalDate to() {
        return row().to();
    }

    public @Nullable String grounds() {
        return row().grounds();
    }

    public @Nullable String requestedBy() {
        return row().requestedBy();
    }

    public @Nullable LocalDate requestedOn() {
        return row().requestedOn();
    }

    public @Nullable Boolean nothingToReallocate() {
        return row().nothingToReallocate();
    }

    public @Nullable String lookedAt() {
        return row().lookedAt();
    }

    public @Nullable String reviewedBy() {
        return row().reviewedBy();
    }

    public @Nullable LocalDate reviewedOn() {
        return row().reviewedOn();
    }

    public @Nullable String approvedBy() {
        return row().approvedBy();
    }

    public @Nullable LocalDate approvedOn() {
        return row().approvedOn();
    }

    public @Nullable String contract() {
        return row().contract();
    }

    public @Nullable String lessor() {
        return row().lessor();
    }

    public @Nullable Integer noticeDays() {
        return row().noticeDays();
    }

    public @Nullable String signedBy() {
        return row().signedBy();
    }

    public @Nullable LocalDate signedOn() {
        return row().signedOn();
    }

    public @Nullable LocalDate endsOn() {
        return row().endsOn();
    }

    public boolean byAgreement() {
        return row().byAgreement();
    }

    public @Nullable String reason() {
        return row().reason();
    }

    public @Nullable LocalDate decidedAgainstOn() {
        return row().decidedAgainstOn();
    }

    @Nullable
    String renewsLease() {
        return row().renews();
    }

    public @Nullable String renewedBy() {
        return row().renewal();
    }

    public boolean opening() {
        return row().opening();
    }

    public String state() {
        return row().stateOn(day);
    }

    /** Up to the last day; only while it is active. */
    public @Nullable Integer daysLeft() {
        return state().equals("ACTIVE") ? (int) ChronoUnit.DAYS.between(day, row().to()) : null;
    }
}
