package org.gongwucang.query.idleness;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 应缴: as GraphQL shows it. What is due on a day is overdue from the next day on. */
public final class SurrenderDuty extends RowView<SurrenderDutyRow> {

    private final LocalDate day;

    /** @param day the business day up to which days are counted */
    public SurrenderDuty(Seen<SurrenderDutyRow> seen, LocalDate day) {
        super(seen);
        this.day = day;
    }

    public String code() {
        return row().code();
    }

    public LocalDate idleSince() {
        return row().idleSince();
    }

    public int idleDays() {
        LocalDate until = row().endedOn() == null ? day : row().endedOn();
        return (int) DAYS.between(row().idleSince(), until);
    }

    public @Nullable LocalDate dueOn() {
        return row().dueOn();
    }

    /** Days after the day it was due, while it is not surrendered. */
    public int overdueDays() {
        LocalDate due = row().dueOn();
        return due == null || !row().state().equals("OPEN") ? 0 : (int) Math.max(0, DAYS.between(due, day));
    }

    public String reason() {
        return row().reason();
    }

    public String declaredBy() {
        return row().declaredBy();
    }

    public LocalDate declaredOn() {
        return row().declaredOn();
    }

    public String state() {
        return row().state();
    }

    public int reminders() {
        return row().reminders();
    }

    public @Nullable LocalDate remindedOn() {
        return row().remindedOn();
    }

    public @Nullable String lastReminder() {
        return row().lastReminder();
    }

    public @Nullable LocalDate endedOn() {
        return row().endedOn();
    }

    public @Nullable String endedBy() {
        return row().endedBy();
    }

    String id() {
        return row().id();
    }

    String unitCode() {
        return row().unit();
    }

    String assetClassId() {
        return row().assetClass();
    }
}
