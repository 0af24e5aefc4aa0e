package org.gongwucang.query.form;

/** 标签版式: measures in millimetres of paper that is sold for labels. */
enum LabelLayout {
    A4_24(210, 297, 3, 8, 70, 37, 0, 0.5, 0),
    A4_14(210, 297, 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5),
    A4_40(210, 297, 4, 10, 52.5, 29.7, 0, 0, 0),
    ROLL_60X40(60, 40, 1, 1, 60, 40, 0, 0, 0);

    private static final double PADDING = 3;
    private static final double HEADING = 4.5;

    /** What lies on the edge of a page, or a thousandth beyond it, is on none. */
    private static final double SLACK = 0.2;

    /** A line with the code of the thing, and two of facts. */
    private static final double OTHER_LINES = 9.4;

    private static final double NAME_LINE = 3.8;

    private final double pageWidth;
    private final double pageHeight;
    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double gap;

    LabelLayout(
            double pageWidth,
            double pageHeight,
            int columns,
            int rows,
            double width,
            double height,
            double left,
            double top,
            double gap) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.gap = gap;
    }

    int places() {
        return columns * rows;
    }

    double left(int place) {
        return left + place % columns * (width + gap);
    }

    double top(int place) {
        return top + (double) (place / columns) * height;
    }

    /**
     * 尺寸: of the page, and of a label without the margin around it.
     *
     * @param code side of the code
     * @param text width of what stands beside it
     * @param name height that the name may take
     */
    record Measures(
            double pageWidth,
            double pageHeight,
            double padding,
            double width,
            double height,
            double code,
            double text,
            double name) {}

    Measures measures() {
        double inner = width - 2 * PADDING - SLACK;
        double high = height - 2 * PADDING - SLACK;
        double code = Math.min(high - HEADING, inner / 2);
        double name = Math.floor((code - OTHER_LINES) / NAME_LINE) * NAME_LINE;
        return new Measures(pageWidth, pageHeight, PADDING, inner, high, code, inner - code - 1, name);
    }
}
