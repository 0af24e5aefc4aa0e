package org.gongwucang.query.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 表: takes rows and writes them at once. What is not finished is no whole file, and can be told from one. */
interface Table {

    /** Cells are texts, whole or decimal numbers, booleans, days, times, or nothing. */
    void row(List<@Nullable Object> cells) throws IOException;

    /** Lets go of the rows so far. */
    void flush() throws IOException;

    /** Nothing comes any more. The stream below stays open. */
    void finish() throws IOException;
}
