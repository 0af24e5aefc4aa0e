package org.gongwucang.standalone.book;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 重号处理: what somebody decided about rows that bear the number of another row. Rows are places in one file, which it names.
 *
 * @param fileDigest SHA-256 of that file; empty where nothing was decided
 * @param rows by data row
 * @param leavesOthersOut whether rows that nothing was said about are left out
 */
public record Decisions(String fileDigest, Map<Integer, Decision> rows, boolean leavesOthersOut) {

    public static final Decisions NONE = new Decisions("", Map.of(), false);

    private static final String TAKE = "take";
    private static final String TAKE_WITHOUT = "take without ";
    private static final String LEAVE_OUT = "leave-out";

    /**
     * 处理: whether the row is entered, and which of its numbers is then not.
     *
     * @param without a field; null where all are
     */
    public record Decision(boolean taken, @Nullable String without) {}

    /** @throws MappingInvalid where it says something else than decisions may */
    public static Decisions read(Path file) {
        MappingNode root = MappingFile.node(file);
        Map<Integer, Decision> rows = new LinkedHashMap<>();
        root.node("rows").ifPresent(node -> node.names().forEach(row -> rows.put(row(node, row), decision(node, row))));
        String otherwise = root.text("otherwise").orElse("");
        if (!otherwise.isEmpty() && !otherwise.equals(LEAVE_OUT)) {
            throw new MappingInvalid(root.at("otherwise") + " can only be " + LEAVE_OUT + ".");
        }
        Decisions decisions = new Decisions(root.requiredText("file"), Map.copyOf(rows), !otherwise.isEmpty());
        root.requireNothingElse();
        return decisions;
    }

    private static int row(MappingNode node, String row) {
        if (!row.matches("[1-9]\\d{0,8}")) {
            throw new MappingInvalid(node.at(row) + " is no data row.");
        }
        return Integer.parseInt(row);
    }

    private static Decision decision(MappingNode node, String row) {
        String said = node.requiredText(row);
        if (said.equals(TAKE) || said.equals(LEAVE_OUT)) {
            return new Decision(said.equals(TAKE), null);
        }
        String field = said.startsWith(TAKE_WITHOUT) ? said.substring(TAKE_WITHOUT.length()) : "";
        if (!Numbers.FIELDS.contains(field)) {
            throw new MappingInvalid(node.at(row) + " must be take, leave-out, or take without "
                    + String.join(" or ", Numbers.FIELDS) + ", not \"" + said + "\".");
        }
        return new Decision(true, field);
    }

    boolean takes(int row) {
        Decision decision = rows.get(row);
        return decision != null && decision.taken();
    }

    boolean leavesOut(int row) {
        Decision decision = rows.get(row);
        return decision == null ? leavesOthersOut : !decision.taken();
    }

    Set<String> without(int row) {
        Decision decision = rows.get(row);
        return decision == null || decision.without() == null ? Set.of() : Set.of(decision.without());
    }
}
