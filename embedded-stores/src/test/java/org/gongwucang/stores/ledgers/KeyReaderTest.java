package org.gongwucang.stores.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Values are found again in a key, whatever stands before them. */
class KeyReaderTest {

    private static final List<@Nullable Object> VALUES = values();

    private static List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(null);
        values.addAll(List.of("", "a", "办公桌", "\u0000\u0001z", 0, -7, 7L, 1.5, Double.NaN, true, false));
        values.addAll(List.of(
                Instant.EPOCH,
                Instant.parse("2026-12-01T00:00:00Z"),
                new UUID(0, 255),
                new UUID(-1, -1),
                new ObjectId(),
                new Decimal128(new BigDecimal("12.30"))));
        return values;
    }

    @RepeatedTest(200)
    void finds_where_each_value_begins(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        KeyWriter writer = new KeyWriter();
        List<Integer> begins = new ArrayList<>();
        List<Boolean> directions = new ArrayList<>();
        for (int field = 0; field < 5; field++) {
            begins.add(writer.toBytes().length);
            directions.add(random.nextBoolean());
            writer.direction(directions.get(field)).value(VALUES.get(random.nextInt(VALUES.size())));
        }
        byte[] key = writer.toBytes();
        begins.add(key.length);

        for (int field = 0; field < 5; field++) {
            assertThat(KeyReader.end(key, begins.get(field), directions.get(field)))
                    .isEqualTo(begins.get(field + 1));
        }
    }

    @Test
    void a_kind_of_value_that_keys_do_not_tell_apart_ends_the_way() {
        byte[] key = new KeyWriter()
                .direction(true)
                .value(new Document("a", 1))
                .value("b")
                .toBytes();

        assertThat(KeyReader.end(key, 0, true)).isEqualTo(-1);
    }
}
