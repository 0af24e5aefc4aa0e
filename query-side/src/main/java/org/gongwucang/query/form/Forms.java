package org.gongwucang.query.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.query.export.Asking;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.warehouse.LocationRow;
import org.gongwucang.query.warehouse.WarehouseRow;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 表单目录: all kinds of forms, filled as whoever this thread acts for. */
@Component
class Forms {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Map<String, Form> forms;
    private final Asking asking;
    private final Labels labels;
    private final FormWords words;
    private final StaffNames staff;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<LocationRow> places;
    private final LedgerReader<WarehouseRow> warehouses;
    private final ZoneId zone;

    Forms(
            List<Form> forms,
            Asking asking,
            Labels labels,
            FormWords words,
            StaffNames staff,
            LedgerReader<UnitRow> units,
            LedgerReader<LocationRow> places,
            LedgerReader<WarehouseRow> warehouses,
            @Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone) {
        this.forms = forms.stream().collect(Collectors.toMap(Form::name, Function.identity()));
        this.asking = asking;
        this.labels = labels;
        this.words = words;
        this.staff = staff;
        this.units = units;
        this.places = places;
        this.warehouses = warehouses;
        this.zone = zone;
    }

    Form form(String name) {
        return Objects.requireNonNull(forms.get(name), name);
    }

    /** The filled form; nothing where there is no such document, or none within the caller's reach. */
    Optional<? extends FormFile> fill(FormStatement statement) {
        return form(statement.form())
                .fill(filling(
                        statement, (document, variables) -> asking.find(document, variables, statement.locale())));
    }

    Filling filling(FormStatement statement, Filling.Source source) {
        Map<String, Object> arguments = statement.arguments();
        Wordings wordings = new Wordings(labels, words, statement.bilingual());
        String day = text(arguments.get("asOf"));
        String known = text(arguments.get("knownAt"));
        Instant knownAt = known == null ? statement.instant() : Instant.parse(known);
        At at = new At(day == null ? null : LocalDate.parse(day), knownAt);
        Names names = new Names(staff, units, places, warehouses, at);
        Stamp stamp = new Stamp(
                day == null ? LocalDate.ofInstant(statement.instant(), zone).toString() : day,
                time(knownAt),
                time(statement.instant()),
                names.person(statement.printedBy()));
        return new Filling(source, arguments, wordings, names, stamp, statement.instant(), zone);
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
