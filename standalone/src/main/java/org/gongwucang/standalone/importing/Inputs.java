package org.gongwucang.standalone.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.standalone.book.Book;
import org.gongwucang.standalone.book.ClassCode;
import org.gongwucang.standalone.book.ClassRow;
import org.gongwucang.standalone.book.HeldRow;
import org.gongwucang.standalone.book.NewReferences.ClassDraft;
import org.gongwucang.standalone.book.NewReferences.StaffDraft;
import org.gongwucang.standalone.book.NewReferences.UnitDraft;
import org.gongwucang.standalone.book.OpeningRow;
import org.gongwucang.standalone.book.VehicleRow;
import org.jspecify.annotations.Nullable;

/** 输入: entries of a book as the inputs of mutations. */
final class Inputs {

    private Inputs() {}

    /** Decided by the state of the book alone, so the id is a new one each time. */
    static Map<String, Object> start(Book book, ImportIds ids, String content) {
        return Map.of(
                "book", book.mapping().book(),
                "fileDigest", ids.fileDigest(),
                "mappingDigest", book.mappingDigest(),
                "fileName", book.fileName(),
                "content", content,
                "commandId", UUID.randomUUID().toString());
    }

    static Map<String, Object> completion(Book book, ImportIds ids, Tally tally) {
        return Map.of(
                "book", book.mapping().book(),
                "fileDigest", ids.fileDigest(),
                "rows", tally.rows(),
                "accepted", tally.accepted(),
                "warned", tally.warned(),
                "refused", tally.refused(),
                "commandId", ids.of("complete", ""));
    }

    static Map<String, Object> line(HeldRow row) {
        return row instanceof VehicleRow vehicle ? vehicle(vehicle) : thing((OpeningRow) row);
    }

    private static Map<String, Object> vehicle(VehicleRow row) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("category", row.category());
        card.put("make", row.make());
        card.put("model", row.model());
        put(card, "vin", row.vin());
        put(card, "engineNo", row.engineNo());
        card.put("newEnergy", row.newEnergy());
        put(card, "displacement", row.displacement());
        put(card, "tankLitres", row.tankLitres());
        if (row.seats() != null) {
            card.put("seats", row.seats());
        }
        card.put("cost", row.value().toPlainString());
        put(card, "acquiredOn", row.acquiredOn());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("row", row.row());
        line.put("card", card);
        line.put("unit", row.unit());
        put(line, "plate", row.plate());
        put(line, "oldCardNo", row.oldCardNo());
        put(line, "registeredOn", row.registeredOn());
        return line;
    }

    private static Map<String, Object> thing(OpeningRow row) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("name", row.name());
        put(card, "specification", row.specification());
        put(card, "brand", row.brand());
        card.put("assetClass", code(row.assetClass()));
        card.put("unitValue", row.unitValue().toPlainString());
        put(card, "acquiredOn", row.acquiredOn());
        put(card, "serialNo", row.serialNo());
        put(card, "oldCardNo", row.oldCardNo());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("row", row.row());
        line.put("lot", row.isLot());
        line.put("quantity", row.quantity());
        line.put("card", card);
        line.put("unit", row.unit());
        put(line, "location", row.location());
        put(line, "fundSource", row.fundSource());
        put(line, "custodian", row.custodian());
        return line;
    }

    static Map<String, Object> unit(UnitDraft unit, LocalDate dated, String commandId) {
        Map<String, Object> input = dated(dated, commandId);
        input.put("unit", unit.unit());
        input.put("name", unit.name());
        put(input, "parent", unit.parent());
        input.put("kind", unit.kind());
        return input;
    }

    static Map<String, Object> staff(StaffDraft person, LocalDate dated, String commandId) {
        Map<String, Object> input = dated(dated, commandId);
        input.put("staff", person.staff());
        input.put("name", person.name());
        input.put("unit", person.unit());
        input.put("roles", List.of(person.role()));
        return input;
    }

    static Map<String, Object> newClass(ClassDraft draft, LocalDate dated, String commandId) {
        Map<String, Object> input = dated(dated, commandId);
        input.putAll(code(draft.assetClass()));
        input.put("name", draft.name());
        input.put("effectiveFrom", draft.effectiveFrom().toString());
        return input;
    }

    static Map<String, Object> newClass(ClassRow row, LocalDate dated, String commandId) {
        ClassDraft draft = new ClassDraft(row.assetClass(), row.name(), row.effectiveFrom());
        Map<String, Object> input = newClass(draft, dated, commandId);
        put(input, "parent", row.parent());
        put(input, "effectiveTo", row.effectiveTo());
        return input;
    }

    private static Map<String, Object> dated(LocalDate dated, String commandId) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("commandId", commandId);
        input.put("occurredOn", dated.toString());
        return input;
    }

    static Map<String, Object> code(ClassCode code) {
        return Map.of("codeSystem", code.codeSystem(), "edition", code.edition(), "code", code.code());
    }

    private static void put(Map<String, Object> input, String name, @Nullable Object value) {
        if (value != null) {
            input.put(name, value.toString());
        }
    }
}
