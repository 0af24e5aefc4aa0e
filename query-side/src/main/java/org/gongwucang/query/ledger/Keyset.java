package org.gongwucang.query.ledger;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.page.Cursors;
import org.jspecify.annotations.Nullable;

/**
 * 键集: a place in an order of rows, written as a cursor and read back as a condition. The key of the row is the last
 * field, so every row has a place of its own; an empty column stands before every value.
 */
final class Keyset {

    private record Field(String path, boolean descending) {}

    private final String name;
    private final List<Field> fields = new ArrayList<>();

    /** @param key path of the row's key */
    Keyset(String ledger, List<Order> order, Function<String, String> field, String key) {
        StringBuilder named = new StringBuilder(ledger);
        for (Order by : order) {
            fields.add(new Field(field.apply(by.column()), by.descending()));
            named.append(by.descending() ? '-' : '+').append(by.column());
        }
        boolean descending = !order.isEmpty() && order.get(order.size() - 1).descending();
        fields.add(new Field(key, descending));
        this.name = named.toString();
    }

    Bson sort(boolean backward) {
        return Sorts.orderBy(fields.stream()
                .map(field ->
                        field.descending() == backward ? Sorts.ascending(field.path()) : Sorts.descending(field.path()))
                .toList());
    }

    String cursor(BsonDocument document) {
        List<@Nullable String> place = new ArrayList<>();
        fields.forEach(field -> place.add(written(value(document, field.path()))));
        return Cursors.write(name, place);
    }

    /** What comes after the cursor, or before it. */
    Bson beyond(String cursor, boolean before) {
        List<BsonValue> place = place(cursor);
        List<Bson> alternatives = new ArrayList<>();
        List<Bson> equal = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Bson further = further(field, place.get(i), before);
            if (further != null) {
                List<Bson> all = new ArrayList<>(equal);
                all.add(further);
                alternatives.add(Filters.and(all));
            }
            equal.add(Filters.eq(field.path(), place.get(i)));
        }
        return Filters.or(alternatives);
    }

    private static @Nullable Bson further(Field field, BsonValue value, boolean before) {
        boolean up = field.descending() == before;
        if (up) {
            return value.isNull() ? Filters.ne(field.path(), null) : Filters.gt(field.path(), value);
        }
        return value.isNull()
                ? null
                : Filters.or(Filters.lt(field.path(), value), Filters.eq(field.path(), BsonNull.VALUE));
    }

    private List<BsonValue> place(String cursor) {
        List<@Nullable String> written = Cursors.read(name, cursor);
        if (written.size() != fields.size()) {
            throw invalid(null);
        }
        try {
            List<BsonValue> place = new ArrayList<>();
            written.forEach(value -> place.add(read(value)));
            return Collections.unmodifiableList(place);
        } catch (RuntimeException e) {
            throw invalid(e);
        }
    }

    private static Fault invalid(@Nullable Throwable cause) {
        return new Fault(FaultCode.CURSOR_INVALID, Map.of(), cause);
    }

    private static BsonValue value(BsonDocument document, String path) {
        BsonValue value = document;
        for (String part : path.split("\\.", -1)) {
            value = value.isDocument() ? value.asDocument().get(part, BsonNull.VALUE) : BsonNull.VALUE;
        }
        return value;
    }

    private static @Nullable String written(BsonValue value) {
        return switch (value.getBsonType()) {
            case STRING -> "s" + value.asString().getValue();
            case DATE_TIME -> "t" + value.asDateTime().getValue();
            case DECIMAL128 -> "d" + value.asDecimal128().getValue().bigDecimalValue();
            case INT32 -> "i" + value.asInt32().getValue();
            case INT64 -> "i" + value.asInt64().getValue();
            case BOOLEAN -> "b" + value.asBoolean().getValue();
            default -> null;
        };
    }

    private static BsonValue read(@Nullable String written) {
        if (written == null) {
            return BsonNull.VALUE;
        }
        String value = written.substring(1);
        return switch (written.charAt(0)) {
            case 's' -> new BsonString(value);
            case 't' -> new BsonDateTime(Long.parseLong(value));
            case 'd' -> new BsonDecimal128(new Decimal128(new BigDecimal(value)));
            case 'i' -> new BsonInt64(Long.parseLong(value));
            case 'b' -> BsonBoolean.valueOf(Boolean.parseBoolean(value));
            default -> throw new IllegalArgumentException("no value is written so");
        };
    }
}
