package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 明细表: columns and rows of a form. A column in which nothing stands is not printed; the others share its room. */
final class Lines {

    private final Wordings words;
    private final List<Declared> declared = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Wording heading = Wording.NONE;

    Lines(Wordings words) {
        this.words = words;
    }

    private record Declared(Wording label, int weight, boolean figures) {}

    /**
     * 列.
     *
     * @param width percent of the table
     * @param look of the cells: {@code text} or {@code figures}
     */
    record Column(Wording label, String width, String look) {}

    /**
     * 格.
     *
     * @param note below the text, in small letters
     */
    record Cell(Wording text, String note, String look) {}

    /** 行. {@code look}: {@code line}, {@code void} for what was taken back, {@code total}. */
    record Row(List<Cell> cells, String look) {}

    /** 表: as a template prints it. */
    record Table(Wording heading, List<Column> columns, List<Row> rows) {}

    /** 附注: what stands in a cell, and something more below it. */
    record Noted(String text, @Nullable String note) {}

    Lines headed(String key) {
        return headed(words.of(key));
    }

    Lines headed(Wording wording) {
        heading = wording;
        return this;
    }

    /** @param weight share of the width */
    Lines text(String key, int weight) {
        declared.add(new Declared(words.of(key), weight, false));
        return this;
    }

    /** A column of figures, to the right. */
    Lines figures(String key, int weight) {
        declared.add(new Declared(words.of(key), weight, true));
        return this;
    }

    /** @param cells texts, wordings, notes or amounts in yuan, in the order of the columns */
    Lines row(@Nullable Object... cells) {
        return add("line", cells);
    }

    /** What was taken back: struck out, and still to be read. */
    Lines struck(@Nullable Object... cells) {
        return add("void", cells);
    }

    Lines total(@Nullable Object... cells) {
        return add("total", cells);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private Lines add(String look, @Nullable Object... cells) {
        List<Cell> made = IntStream.range(0, declared.size())
                .mapToObj(i -> cell(cells[i], declared.get(i).figures() ? "figures" : "text"))
                .toList();
        rows.add(new Row(made, look));
        return this;
    }

    private static Cell cell(@Nullable Object value, String look) {
        if (value instanceof Wording wording) {
            return new Cell(wording, "", look);
        }
        if (value instanceof Noted noted) {
            return new Cell(Wording.plain(noted.text()), noted.note() == null ? "" : noted.note(), look);
        }
        if (value instanceof BigDecimal yuan) {
            return new Cell(Wording.plain(Figures.money(yuan)), "", look);
        }
        return new Cell(Wording.plain(value == null ? "" : value.toString()), "", look);
    }

    Table table() {
        List<Integer> kept = IntStream.range(0, declared.size())
                .filter(column -> rows.stream().anyMatch(row -> !isBlank(row, column)))
                .boxed()
                .toList();
        int weights = kept.stream().mapToInt(i -> declared.get(i).weight()).sum();
        List<Column> columns = kept.stream()
                .map(declared::get)
                .map(one -> new Column(one.label(), percent(one.weight(), weights), one.figures() ? "figures" : "text"))
                .toList();
        List<Row> shown = rows.stream()
                .map(row -> new Row(kept.stream().map(row.cells()::get).toList(), row.look()))
                .toList();
        return new Table(heading, columns, shown);
    }

    private static boolean isBlank(Row row, int column) {
        return row.look().equals("total") || row.cells().get(column).text().isEmpty();
    }

    private static String percent(int weight, int of) {
        return weight * 1000 / of / 10.0 + "%";
    }
}
