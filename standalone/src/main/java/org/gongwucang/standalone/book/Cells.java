package org.gongwucang.standalone.book;

/** 单元格: what is taken off around a cell, and what is not: a no-break space (U+00A0) is text. */
final class Cells {

    private static final String TRIMMED = " \t\r\n";

    private Cells() {}

    static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && TRIMMED.indexOf(cell.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        return cell.substring(start, end);
    }
}
