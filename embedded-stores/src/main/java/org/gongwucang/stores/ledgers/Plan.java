package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * 查法: one way to find the rows that a query asks for.
 *
 * @param rows every row that can match, and others
 * @param rest what is still to be checked of them
 * @param sorted true where they come in the order asked for
 * @param size how many they are, at most
 * @param counted true where they are exactly that many
 * @param effort what reaching one of them costs, beside passing over a row in a scan
 */
record Plan(
        Supplier<Iterator<Document>> rows, Document rest, boolean sorted, long size, boolean counted, double effort) {

    private static final double EFFORT_OF_SORTING = 0.5;

    /** True where the size is the number of rows that match. */
    boolean isCounted() {
        return counted && rest.isEmpty();
    }

    Stream<Document> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows.get(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * What it costs, in rows passed over.
     *
     * @param need how many rows are asked for, 0 for all
     * @param fewest the size of the smallest plan, an upper bound of the rows that match
     */
    double cost(int need, long fewest) {
        if (!sorted) {
            return size * (effort + EFFORT_OF_SORTING);
        }
        if (need == 0) {
            return size * effort;
        }
        double passedForOne = (double) size / Math.max(1, fewest);
        return Math.min(size, need * passedForOne) * effort;
    }
}
