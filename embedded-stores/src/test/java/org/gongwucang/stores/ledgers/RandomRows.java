package org.gongwucang.stores.ledgers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** 随机台账: rows, questions and changes that repeat values often enough to meet one another. */
final class RandomRows {

    private static final List<String> FIELDS =
            List.of("unit", "name", "state", "value", "tags", "day", "place.room", "live", "_id");

    private final Random random;
    private int rows;

    RandomRows(long seed) {
        random = new Random(seed);
    }

    Document row() {
        Document row = new Document("_id", id(rows++));
        for (String field : List.of("unit", "name", "state", "value", "day", "live")) {
            if (random.nextInt(10) > 0) {
                row.append(field, value(field));
            }
        }
        if (random.nextInt(3) > 0) {
            row.append("tags", list("tags"));
        }
        if (random.nextInt(4) > 0) {
            row.append("place", random.nextInt(8) == 0 ? "yard" : new Document("room", value("place.room")));
        }
        return row;
    }

    /** Rows whose indexed values are plain, so that indexes stay sorted. */
    Document plainRow() {
        return new Document("_id", id(rows++))
                .append("unit", value("unit"))
                .append("name", "件" + random.nextInt(60))
                .append("value", value("value"))
                .append("day", value("day"))
                .append("live", random.nextBoolean() ? true : null);
    }

    private Object id(int number) {
        return number % 7 == 3 ? number : "id-" + number;
    }

    Object value(String field) {
        return switch (field) {
            case "unit" -> "unit-" + random.nextInt(6);
            case "name" -> pick(() -> "档案柜" + random.nextInt(40), () -> "desk\u0000" + random.nextInt(9), () -> "桌");
            case "state" -> pick(() -> "IN_STOCK", () -> "ON_LOAN", () -> new Document("was", random.nextInt(3)));
            case "value" -> number();
            case "tags" -> String.valueOf((char) ('a' + random.nextInt(8)));
            case "day" -> java.util.Date.from(Instant.EPOCH.plusSeconds(86_400L * random.nextInt(50)));
            case "place.room" -> pick(() -> "R" + random.nextInt(5), () -> random.nextInt(5), () -> new ObjectId(1, 2));
            case "live" -> random.nextBoolean();
            default -> id(random.nextInt(Math.max(1, rows)));
        };
    }

    private Object number() {
        int whole = random.nextInt(30) - 10;
        return pick(
                () -> whole,
                () -> (long) whole,
                () -> whole + 0.5,
                () -> Decimal128.parse(whole + ".5"),
                () -> Decimal128.parse(whole + ".29"),
                () -> 9_007_199_254L + whole);
    }

    @SafeVarargs
    private <T> T pick(Supplier<? extends T>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    private List<Object> list(String field) {
        List<Object> values = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            values.add(value(field));
        }
        return values;
    }

    private List<Object> many(String field) {
        return Stream.generate(() -> value(field)).limit(12).toList();
    }

    String field() {
        return FIELDS.get(random.nextInt(FIELDS.size()));
    }

    Document question() {
        Document question = new Document();
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            String field = field();
            question.append(field, demand(field));
        }
        if (random.nextInt(4) == 0) {
            question.append(random.nextBoolean() ? "$or" : "$and", List.of(part(), part()));
        }
        return question;
    }

    private Document part() {
        String field = field();
        Document part = new Document(field, demand(field));
        return random.nextBoolean() ? part : part.append("unit", value("unit"));
    }

    private Object demand(String field) {
        return pick(
                () -> value(field),
                () -> value(field),
                () -> new Document("$in", random.nextBoolean() ? list(field) : many(field)),
                () -> new Document("$gt", value(field)),
                () -> new Document("$gte", value(field)).append("$lt", value(field)),
                () -> new Document("$lte", value(field)),
                () -> new Document("$ne", value(field)),
                () -> new Document("$exists", random.nextBoolean()),
                () -> new Document("$nin", list(field)),
                () -> new Document("$eq", null));
    }

    /** Ends with the id, so that there is only one right answer. The plain server has no order of empty arrays. */
    Document order() {
        Document order = new Document();
        for (int parts = random.nextInt(3); parts > 0; parts--) {
            order.append(field(), direction());
        }
        order.remove("tags");
        order.remove("_id");
        return order.append("_id", direction());
    }

    private int direction() {
        return random.nextBoolean() ? 1 : -1;
    }

    Bson change() {
        return pick(
                () -> new Document("$set", new Document("unit", value("unit")).append("tags", list("tags"))),
                () -> new Document("$set", new Document("name", value("name")).append("value", number())),
                () -> new Document("$unset", new Document("state", 1).append("tags", 1)),
                () -> new Document("$set", new Document("live", random.nextBoolean())));
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
