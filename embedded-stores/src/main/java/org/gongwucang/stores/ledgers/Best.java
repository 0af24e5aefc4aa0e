package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** 前几名: the first rows of an order, without sorting all the others. Of equal rows the earlier comes first. */
final class Best {

    private Best() {}

    private record Ranked(Document row, long arrival) {}

    static Stream<Document> of(Stream<Document> rows, Comparator<Document> order, int most) {
        Comparator<Ranked> ranks = Comparator.comparing(Ranked::row, order).thenComparingLong(Ranked::arrival);
        PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(ranks.reversed());
        long[] arrivals = {0};
        rows.forEachOrdered(row -> {
            worstFirst.add(new Ranked(row, arrivals[0]++));
            if (worstFirst.size() > most) {
                worstFirst.remove();
            }
        });
        List<Ranked> best = new ArrayList<>(worstFirst);
        best.sort(ranks);
        return best.stream().map(Ranked::row);
    }
}
