package org.gongwucang.query.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 待办: as GraphQL shows it. */
public final class TaskView extends RowView<TaskRow> {

    TaskView(Seen<TaskRow> seen) {
        super(seen);
    }

    public String kind() {
        return row().kind();
    }

    public boolean open() {
        return row().open();
    }

    public String document() {
        return row().document();
    }

    public String documentId() {
        return row().id();
    }

    public @Nullable String number() {
        return row().number();
    }

    public @Nullable Integer line() {
        return row().line();
    }

    @Nullable
    String unitCode() {
        return row().unit();
    }

    @Nullable
    String thingId() {
        return row().thing();
    }

    public @Nullable String code() {
        return row().code();
    }

    public int waiting() {
        return row().waiting();
    }

    public @Nullable BigDecimal value() {
        return row().value();
    }

    public LocalDate since() {
        return Objects.requireNonNull(row().since());
    }

    public OffsetDateTime sinceAt() {
        return Objects.requireNonNull(row().sinceAt()).atOffset(ZoneOffset.UTC);
    }

    public @Nullable LocalDate dueOn() {
        return row().dueBy().equals(TaskRow.NEVER) ? null : row().dueBy();
    }

    /** What was noticed of a loan. */
    public @Nullable String notice() {
        return row().kind().equals(TaskKind.RETURN_LOAN.name()) ? row().trait() : null;
    }

    public List<String> roles() {
        return row().audience().stream()
                .map(Audience::roleOf)
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> excluded() {
        return row().excluded();
    }
}
