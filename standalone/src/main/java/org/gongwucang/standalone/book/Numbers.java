package org.gongwucang.standalone.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 编号: what only one row of a register may bear, and which rows bear it. */
final class Numbers {

    /** Fields of a row, in the order in which they are told. */
    static final Set<String> FIELDS = new LinkedHashSet<>(List.of("oldCardNo", "plate"));

    /** 重号: the number of a row that others bear too, the row itself among {@code rows}. */
    record Clash(String field, String value, List<Integer> rows) {

        String said() {
            return value + " (rows "
                    + String.join(", ", rows.stream().map(String::valueOf).toList()) + ")";
        }

        String rule() {
            return field.equals("plate") ? "PLATE_TWICE_IN_FILE" : "OLD_CARD_NUMBER_TWICE_IN_FILE";
        }
    }

    private record Number(String field, String value) {}

    private final Decisions decisions;
    private final Map<Number, List<Integer>> bearers = new LinkedHashMap<>();

    Numbers(Decisions decisions) {
        this.decisions = decisions;
    }

    void note(Mapping mapping, BookRow row) {
        for (Number number : of(mapping, row)) {
            bearers.computeIfAbsent(number, n -> new ArrayList<>()).add(row.number());
        }
    }

    /** Every number that the row shares, whatever was decided. */
    List<Clash> clashes(Mapping mapping, BookRow row) {
        List<Clash> clashes = new ArrayList<>();
        for (Number number : of(mapping, row)) {
            List<Integer> rows = bearers.getOrDefault(number, List.of());
            if (rows.size() > 1) {
                clashes.add(new Clash(number.field(), number.value(), List.copyOf(rows)));
            }
        }
        return clashes;
    }

    /** Whether nobody has said yet which of the rows bears it. */
    boolean isOpen(Clash clash, int row) {
        return !decisions.without(row).contains(clash.field())
                && clash.rows().stream()
                        .filter(other -> other != row && !isGivenUp(clash, other))
                        .anyMatch(other -> !decisions.takes(row) || decisions.takes(other));
    }

    private boolean isGivenUp(Clash clash, int row) {
        return decisions.leavesOut(row) || decisions.without(row).contains(clash.field());
    }

    /** @throws MappingInvalid where something was decided about a row that needs no decision */
    void requireEachDecisionNeeded() {
        Set<Integer> clashing = new LinkedHashSet<>();
        bearers.values().stream().filter(rows -> rows.size() > 1).forEach(clashing::addAll);
        for (int row : decisions.rows().keySet()) {
            if (!clashing.contains(row)) {
                throw new MappingInvalid("rows." + row + ": this row bears no number that another row bears too.");
            }
        }
    }

    private static List<Number> of(Mapping mapping, BookRow row) {
        List<Number> numbers = new ArrayList<>();
        for (String field : FIELDS) {
            String text = mapping.field(field).map(known -> known.of(row)).orElse("");
            String value = field.equals("plate") ? Plates.written(text) : text;
            if (!value.isEmpty()) {
                numbers.add(new Number(field, value));
            }
        }
        return numbers;
    }
}
