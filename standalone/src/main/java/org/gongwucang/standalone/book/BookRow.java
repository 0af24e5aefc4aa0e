package org.gongwucang.standalone.book;

import java.util.List;
import java.util.Map;

/**
 * 数据行.
 *
 * @param number data row, from 1, the header not counted
 * @param line of the file on which the row begins, from 1; a cell with line breaks makes the two drift apart
 * @param columns position of each column by its name
 * @param cells as they stand in the file, without space, tab, CR and LF around them
 */
public record BookRow(int number, long line, Map<String, Integer> columns, List<String> cells) {

    /** The cell of a column that exists; empty where the row is too short. */
    public String cell(String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < cells.size() ? cells.get(at) : "";
    }

    public boolean isTooShort() {
        return cells.size() < columns.size();
    }

    public boolean isTooLong() {
        return cells.size() > columns.size();
    }
}
