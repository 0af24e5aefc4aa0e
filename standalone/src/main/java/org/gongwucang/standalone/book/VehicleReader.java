package org.gongwucang.standalone.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongwucang.standalone.book.Numbers.Clash;
import org.jspecify.annotations.Nullable;

/**
 * 车辆行审: rows of a register of vehicles, and of what stands among them and is none. A number that several rows bear is
 * decided by people: until then none of them is entered.
 */
final class VehicleReader extends RowReader<HeldRow> {

    private final NewReferences references;
    private final Decisions decisions;
    private final Numbers numbers;
    private final @Nullable OpeningReader equipment;

    VehicleReader(Mapping mapping, NewReferences references, Decisions decisions) {
        super(mapping);
        this.references = references;
        this.decisions = decisions;
        this.numbers = new Numbers(decisions);
        this.equipment =
                mapping.equipment() == null ? null : new OpeningReader(mapping.equipment(), references, decisions);
    }

    /** Every row is noted before the first is read. */
    void note(BookRow row) {
        RowReader<? extends HeldRow> reader = readerOf(row);
        if (reader.belongs(row)) {
            numbers.note(reader.mapping, row);
        }
    }

    /** @throws MappingInvalid where something was decided about a row that needs no decision */
    void requireEachDecisionNeeded() {
        numbers.requireEachDecisionNeeded();
    }

    @Override
    RowVerdict<HeldRow> read(BookRow row) {
        RowReader<? extends HeldRow> reader = readerOf(row);
        RowVerdict<? extends HeldRow> verdict = reader == this ? super.read(row) : reader.read(row);
        List<Clash> clashes = reader.belongs(row) ? numbers.clashes(reader.mapping, row) : List.of();
        HeldRow entry = verdict.entry();
        if (entry == null || clashes.isEmpty()) {
            return new RowVerdict<>(verdict.row(), verdict.line(), verdict.outcome(), verdict.findings(), entry);
        }
        return decided(row, entry, verdict.findings(), clashes, new FieldReader(reader.mapping, row));
    }

    private RowVerdict<HeldRow> decided(
            BookRow row, HeldRow entry, List<Finding> before, List<Clash> clashes, FieldReader told) {
        List<Clash> open = clashes.stream()
                .filter(clash -> numbers.isOpen(clash, row.number()))
                .toList();
        if (decisions.leavesOut(row.number())) {
            clashes.forEach(clash -> told.refuse("DECIDED_LEFT_OUT", clash.field(), clash.said()));
        } else if (open.isEmpty()) {
            clashes.forEach(clash -> told.warn("DECIDED_TAKEN", clash.field(), clash.said()));
        } else {
            open.forEach(clash -> told.refuse(clash.rule(), clash.field(), clash.said()));
            return RowVerdict.undecided(row, told.findings());
        }
        List<Finding> findings = new ArrayList<>(before);
        findings.addAll(told.findings());
        return RowVerdict.of(row, findings, entry);
    }

    private RowReader<? extends HeldRow> readerOf(BookRow row) {
        return equipment != null && equipment.belongs(row) ? equipment : this;
    }

    @Override
    Set<String> without(BookRow row) {
        return decisions.without(row.number());
    }

    @Override
    VehicleRow entry(BookRow row, FieldReader fields) {
        VehicleRow entry = new VehicleRow(
                row.number(),
                fields.category(),
                fields.text("make", FieldReader.LONGEST_TEXT),
                fields.text("model", FieldReader.LONGEST_TEXT),
                fields.optionalText("vin"),
                fields.optionalText("engineNo"),
                fields.isSaid("newEnergy"),
                fields.optionalValue("displacement"),
                fields.optionalValue("tankLitres"),
                fields.raw("seats").isEmpty() ? null : fields.pieces("seats"),
                fields.value("cost"),
                fields.day("acquiredOn"),
                fields.day("registeredOn"),
                fields.optionalText("oldCardNo"),
                fields.plate(),
                fields.code("unit"));
        checkAcquired(entry.acquiredOn(), fields);
        if (entry.registeredOn() != null && entry.registeredOn().isAfter(mapping.dated())) {
            fields.refuse("REGISTERED_AFTER_ENTRY", "registeredOn", fields.raw("registeredOn"));
        }
        if (fields.findings().stream().noneMatch(Finding::refuses)) {
            references.note(row, entry.unit(), null, fields);
        }
        return entry;
    }
}
