package org.gongwucang.query.ledger;

import java.util.List;

/** 页: rows in the order asked for, and whether there are more on either side. */
public record Page<R>(List<Line<R>> lines, boolean hasPrevious, boolean hasNext) {

    /** A row and its place in the order. */
    public record Line<R>(String cursor, Seen<R> seen) {}
}
