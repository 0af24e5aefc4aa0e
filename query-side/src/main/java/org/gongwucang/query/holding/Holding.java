package org.gongwucang.query.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 物资: as GraphQL shows it. Class, unit, place and persons come in batches, at the moment of the row. */
public final class Holding extends RowView<HoldingRow> {

    private final LocalDate day;

    /** @param day the business day up to which idle days are counted */
    public Holding(Seen<HoldingRow> seen, LocalDate day) {
        super(seen);
        this.day = day;
    }

    public String id() {
        return row().id();
    }

    public String code() {
        return row().code();
    }

    public String kind() {
        return row().kind();
    }

    public String name() {
        return row().name();
    }

    public @Nullable String specification() {
        return row().specification();
    }

    public @Nullable String brand() {
        return row().brand();
    }

    public String assetClassId() {
        return row().assetClass();
    }

    public @Nullable String account() {
        return row().account();
    }

    public String state() {
        return row().state();
    }

    public @Nullable String condition() {
        return row().condition();
    }

    /** 冻结. */
    public record Hold(String hold, String kind) {}

    public List<Hold> holds() {
        return row().holds().stream()
                .map(written -> written.split(" ", 2))
                .map(parts -> new Hold(parts[0], parts[1]))
                .toList();
    }

    public int reserved() {
        return row().reserved();
    }

    public @Nullable String orderNumber() {
        return row().orderNumber();
    }

    public @Nullable LocalDate dueOn() {
        return row().dueOn();
    }

    @Nullable
    String orderedByCode() {
        return row().orderedBy();
    }

    public int quantity() {
        return row().quantity();
    }

    public BigDecimal unitValue() {
        return row().unitValue();
    }

    public BigDecimal value() {
        return row().value();
    }

    public @Nullable LocalDate acquiredOn() {
        return row().acquiredOn();
    }

    public @Nullable String serialNo() {
        return row().serialNo();
    }

    public @Nullable String oldCardNo() {
        return row().oldCardNo();
    }

    public LocalDate bookedOn() {
        return row().bookedOn();
    }

    public LocalDate since() {
        return row().since();
    }

    public @Nullable Integer idleDays() {
        return row().state().equals("IN_STOCK") ? (int) ChronoUnit.DAYS.between(row().since(), day) : null;
    }

    String unitCode() {
        return row().unit();
    }

    @Nullable
    String locationCode() {
        return row().location();
    }

    @Nullable
    String custodianNumber() {
        return row().custodian();
    }

    @Nullable
    String offeredToNumber() {
        return row().offeredTo();
    }
}
