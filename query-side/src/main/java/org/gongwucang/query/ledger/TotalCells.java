package org.gongwucang.query.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** 合计格: for each holder the sums of its rows with the same values, and the sums over all holders, column by column. */
final class TotalCells {

    private final Totals<?> declared;
    private final Map<String, List<Cell>> byHolder = new HashMap<>();
    private final Map<String, Map<String, Tally>> overall = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    TotalCells(Totals<?> declared) {
        this.declared = declared;
    }

    /**
     * 合计格.
     *
     * @param values of the columns by which rows are told apart
     */
    record Cell(List<@Nullable String> values, int rows, List<BigDecimal> sums) {}

    /** 累计. */
    private static final class Tally {
        private int rows;
        private final BigDecimal[] sums;

        Tally(int columns) {
            sums = new BigDecimal[columns];
            Arrays.fill(sums, BigDecimal.ZERO);
        }

        void add(Cell cell) {
            rows += cell.rows();
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].add(cell.sums().get(i));
            }
        }

        void subtract(Cell cell) {
            rows -= cell.rows();
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].subtract(cell.sums().get(i));
            }
        }
    }

    /** @param group as the server answers it */
    Cell cell(BsonDocument group) {
        BsonDocument key = group.getDocument("_id");
        List<@Nullable String> values = new ArrayList<>();
        declared.by().forEach(column -> values.add(text(key.get(column))));
        List<BigDecimal> sums = declared.sums().stream()
                .map(sum -> group.getNumber(sum).decimal128Value().bigDecimalValue())
                .toList();
        return new Cell(values, group.getNumber("rows").intValue(), sums);
    }

    /** The same text is kept once. */
    private @Nullable String text(@Nullable BsonValue value) {
        return value == null || value.isNull()
                ? null
                : texts.computeIfAbsent(value.asString().getValue(), text -> text);
    }

    /** In the place of what the holder had before. */
    void put(String holder, List<Cell> now) {
        List<Cell> before = now.isEmpty() ? byHolder.remove(holder) : byHolder.put(holder, List.copyOf(now));
        for (String column : declared.columns()) {
            Map<String, Tally> tallies = overall.computeIfAbsent(column, any -> new HashMap<>());
            if (before != null) {
                before.forEach(cell -> Objects.requireNonNull(tallies.get(key(column, holder, cell)))
                        .subtract(cell));
            }
            add(tallies, column, holder, now);
        }
    }

    private void add(Map<String, Tally> tallies, String column, String holder, Collection<Cell> cells) {
        int sums = declared.sums().size();
        cells.forEach(cell -> tallies.computeIfAbsent(key(column, holder, cell), any -> new Tally(sums))
                .add(cell));
    }

    private String key(String column, String holder, Cell cell) {
        String value = column.equals(declared.holder())
                ? holder
                : cell.values().get(declared.by().indexOf(column));
        return value == null ? "" : value;
    }

    List<LedgerReader.Group> groups(TotalsFilter filter, String column) {
        return filter.isFree() ? groups(overall.getOrDefault(column, Map.of())) : groups(tallied(filter, column));
    }

    private Map<String, Tally> tallied(TotalsFilter filter, String column) {
        Map<String, Tally> tallies = new HashMap<>();
        Collection<String> holders = filter.holders() == null ? byHolder.keySet() : filter.holders();
        for (String holder : holders) {
            List<Cell> fitting = byHolder.getOrDefault(holder, List.of()).stream()
                    .filter(cell -> filter.admits(cell.values()))
                    .toList();
            add(tallies, column, holder, fitting);
        }
        return tallies;
    }

    private List<LedgerReader.Group> groups(Map<String, Tally> tallies) {
        List<LedgerReader.Group> groups = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            if (tally.rows > 0) {
                Map<String, BigDecimal> sums = new HashMap<>();
                for (int i = 0; i < tally.sums.length; i++) {
                    sums.put(declared.sums().get(i), tally.sums[i]);
                }
                groups.add(new LedgerReader.Group(key.isEmpty() ? null : key, tally.rows, sums));
            }
        });
        return groups;
    }
}
