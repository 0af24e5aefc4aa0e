package org.gongwucang.standalone.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.standalone.house.House;

/**
 * 期初物资: the codes of the things that an opening book brought in, by its rows. Where orders were read from the same file, the thing
 * of an order is that of its row.
 */
final class OpeningThings {

    private final Map<Integer, String> codes = new HashMap<>();

    /** @throws ImportNotReady where the opening book is not there, not complete, or from another file */
    static OpeningThings of(String book, String fileDigest, House house) {
        boolean[] same = new boolean[1];
        Pages.each(house, Documents.BOOKS, Map.of(), row -> {
            if (row.path("book").asString().equals(book)) {
                same[0] = row.path("completed").asBoolean(false)
                        && row.path("fileDigest").asString().equals(fileDigest);
            }
        });
        if (!same[0]) {
            throw new ImportNotReady(
                    "things.book: " + book + " was not brought in from this very file, or is not complete."
                            + " Rows of another file say nothing of these orders.");
        }
        OpeningThings things = new OpeningThings();
        Pages.each(
                house,
                Documents.ENTRIES,
                Map.of("book", book),
                row -> things.codes.put(
                        row.path("row").asInt(), row.path("code").asString()));
        return things;
    }

    /** Empty where the opening refused the row. */
    Optional<String> code(int row) {
        return Optional.ofNullable(codes.get(row));
    }
}
