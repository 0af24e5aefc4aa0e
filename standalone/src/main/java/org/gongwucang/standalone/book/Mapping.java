package org.gongwucang.standalone.book;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 导入映射: how the rows of a book become entries of ours.
 *
 * @param book key of the book, the same for all its editions
 * @param dated business day of the entries: the day whose state the book tells
 * @param notAfter rows whose acquisition lies after this day are refused
 * @param only column and the value that a row must have to belong to the book; other rows are left out
 * @param refusals rows that are refused because of a cell
 * @param fields our fields by name
 * @param orders who does what, where the rows are orders
 * @param equipment how rows of a register of vehicles that are no vehicles become cards; null where there are none
 */
public record Mapping(
        String book,
        Kind kind,
        Charset encoding,
        char separator,
        LocalDate dated,
        @Nullable LocalDate notAfter,
        Map<String, String> only,
        List<RefuseWhere> refusals,
        Map<String, Field> fields,
        @Nullable NewUnits newUnits,
        @Nullable NewClasses newClasses,
        @Nullable NewStaff newStaff,
        @Nullable OrderDuties orders,
        @Nullable Mapping equipment) {

    /** 账簿种类, with the fields that its rows must and may have. */
    public enum Kind {
        /** Property book: opening entries. */
        OPENING(
                Set.of("name", "quantity", "unitValue", "unit", "codeSystem", "edition", "classCode"),
                Set.of(
                        "specification",
                        "brand",
                        "acquiredOn",
                        "serialNo",
                        "oldCardNo",
                        "location",
                        "fundSource",
                        "custodian")),
        /** Register of vehicles: opening entries of vehicles, and of what stands among them and is none. */
        VEHICLES(
                Set.of("category", "make", "model", "cost", "unit"),
                Set.of(
                        "vin",
                        "engineNo",
                        "newEnergy",
                        "displacement",
                        "tankLitres",
                        "seats",
                        "acquiredOn",
                        "registeredOn",
                        "oldCardNo",
                        "plate")),
        /** List of asset classes. */
        ASSET_CLASSES(
                Set.of("name", "codeSystem", "edition", "classCode", "effectiveFrom"), Set.of("parent", "effectiveTo")),
        /** Orders by which things were allotted: asked for, approved, issued and signed for. */
        TRANSFERS(
                Set.of("identity", "unit", "quantity", "reason", "occurredOn"),
                Set.of("code", "document", "unitValue", "user")),
        /** Orders that were asked for and rejected. */
        REFUSED_REQUESTS(
                Set.of(
                        "identity",
                        "unit",
                        "quantity",
                        "reason",
                        "refusedBecause",
                        "occurredOn",
                        "codeSystem",
                        "edition",
                        "classCode"),
                Set.of("document"));

        private final Set<String> required;
        private final Set<String> optional;

        Kind(Set<String> required, Set<String> optional) {
            this.required = required;
            this.optional = optional;
        }

        /** Whether its rows are orders rather than things or classes. */
        public boolean isOfOrders() {
            return this == TRANSFERS || this == REFUSED_REQUESTS;
        }

        Set<String> required() {
            return required;
        }

        boolean knows(String field) {
            return required.contains(field) || optional.contains(field);
        }
    }

    /** 拒绝条件: a row is refused by this rule where the cell has this value. */
    public record RefuseWhere(String column, String value, String rule) {}

    /**
     * 字段: its text, and how to read it where it is a number or a day.
     *
     * @param table what the text is called here
     * @param whenEmpty what stands for a text that is empty
     */
    public record Field(Template text, NumberForm number, DateForm date, Translation table, String whenEmpty) {

        String of(BookRow row) {
            String read = table.of(text.of(row));
            return read.isEmpty() ? whenEmpty : read;
        }
    }

    /**
     * 单位: written as templates.
     *
     * @param under a unit that is there already, and above it; null where it stands on its own
     */
    public record NewUnit(
            Template unit,
            Template name,
            String kind,
            @Nullable String under) {}

    /** 缺失单位: units that the book names are established under a parent that its rows name too. */
    public record NewUnits(
            Template name, String kind, @Nullable NewUnit parent) {}

    /** 缺失分类: classes that the book names are defined, in force from this day on. */
    public record NewClasses(Template name, LocalDate effectiveFrom) {}

    /** 缺失人员: people of the units in whose hands things are, whom the book names by their numbers. */
    public record NewStaff(Template name, String role) {}

    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** @throws MappingInvalid where a column is used that the file does not have */
    public void requireColumns(Iterable<String> found) {
        Set<String> missing = columns();
        found.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new MappingInvalid("The file has no column " + String.join(", ", missing) + "; it has "
                    + String.join(", ", found) + ".");
        }
    }

    private Set<String> columns() {
        Set<String> names = new LinkedHashSet<>(only.keySet());
        refusals.forEach(refusal -> names.add(refusal.column()));
        fields.values().forEach(field -> names.addAll(field.text().columns()));
        created().forEach(template -> names.addAll(template.columns()));
        if (equipment != null) {
            names.addAll(equipment.columns());
        }
        return names;
    }

    private Stream<Template> created() {
        Stream.Builder<Template> templates = Stream.builder();
        if (newUnits != null) {
            templates.add(newUnits.name());
            if (newUnits.parent() != null) {
                templates.add(newUnits.parent().unit()).add(newUnits.parent().name());
            }
        }
        if (newStaff != null) {
            templates.add(newStaff.name());
        }
        if (newClasses != null) {
            templates.add(newClasses.name());
        }
        return templates.build();
    }
}
