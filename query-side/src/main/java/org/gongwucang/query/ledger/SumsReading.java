package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** 合计读法: reads the courses of holders from the rectangles, of today's only or of those of all days. */
final class SumsReading {

    /** True of every rectangle, and by it the index of the sums is found. */
    static final Bson ALL = Filters.in("known", true, false);

    /** Stands for every day where only today's rows are read. */
    private static final int ONE_DAY = 0;

    private static final List<String> DAYS = List.of("occFrom", "occTo");

    private final Totals<?> declared;
    private final MongoCollection<BsonDocument> versions;
    private final Bson index;
    private final boolean ofAllDays;
    private final TotalKeys keys = new TotalKeys();

    /** @param index by which the rectangles are added up; the server's own choice reads them */
    SumsReading(Totals<?> declared, MongoCollection<BsonDocument> versions, Bson index, boolean ofAllDays) {
        this.declared = declared;
        this.versions = versions;
        this.index = index;
        this.ofAllDays = ofAllDays;
    }

    TotalKeys keys() {
        return keys;
    }

    /** The holders of all rectangles, those that hold nothing today among them. */
    Set<String> holders() {
        return versions.distinct(field(declared.holder()), ALL, String.class).into(new HashSet<>());
    }

    /**
     * Of those that hold or held something.
     *
     * @param holders null: all
     */
    Map<String, Course> read(@Nullable Set<String> holders, Instant known) {
        Map<String, Course.Builder> courses = new HashMap<>();
        versions.aggregate(List.of(Aggregates.match(filter(holders, known)), Aggregates.group(key(), sums())))
                .hint(index)
                .forEach(group -> add(group, courses));
        Map<String, Course> read = new HashMap<>();
        courses.forEach((holder, course) -> read.put(holder, course.build()));
        return read;
    }

    private void add(BsonDocument group, Map<String, Course.Builder> courses) {
        BsonDocument key = group.getDocument("_id");
        Course.Builder course = courses.computeIfAbsent(
                key.getString(declared.holder()).getValue(),
                any -> new Course.Builder(declared.sums().size()));
        List<@Nullable String> values = new ArrayList<>();
        declared.by().forEach(column -> values.add(text(key.get(column))));
        TotalKeys.Key same = keys.of(values);
        long[] added = added(group);
        if (ofAllDays) {
            course.add(day(key, "occFrom"), same, 1, added);
            if (!key.getString("occTo").getValue().equals(Rectangle.FOREVER.toString())) {
                course.add(day(key, "occTo"), same, -1, added);
            }
        } else {
            course.add(ONE_DAY, same, 1, added);
        }
    }

    private static int day(BsonDocument key, String field) {
        return Math.toIntExact(LocalDate.parse(key.getString(field).getValue()).toEpochDay());
    }

    private long[] added(BsonDocument group) {
        long[] added = new long[declared.sums().size() + 1];
        added[0] = group.getNumber("rows").longValue();
        for (int i = 1; i < added.length; i++) {
            Totals.Sum sum = declared.sums().get(i - 1);
            added[i] = group.getNumber(sum.column())
                    .decimal128Value()
                    .bigDecimalValue()
                    .setScale(sum.scale())
                    .unscaledValue()
                    .longValueExact();
        }
        return added;
    }

    private static @Nullable String text(@Nullable BsonValue value) {
        return value == null || value.isNull() ? null : value.asString().getValue();
    }

    private Bson filter(@Nullable Set<String> holders, Instant known) {
        List<Bson> all = new ArrayList<>(List.of(ALL, Sight.THERE));
        if (holders != null) {
            all.add(Filters.in(field(declared.holder()), holders));
        }
        all.addAll(ofAllDays ? Sight.known(known) : Sight.latest(known));
        return Filters.and(all);
    }

    private BsonDocument key() {
        BsonDocument key = new BsonDocument();
        declared.columns().forEach(column -> key.append(column, new BsonString("$" + field(column))));
        if (ofAllDays) {
            DAYS.forEach(day -> key.append(day, new BsonString("$" + day)));
        }
        return key;
    }

    private List<BsonField> sums() {
        List<BsonField> fields = new ArrayList<>(List.of(Accumulators.sum("rows", 1)));
        declared.sums().forEach(sum -> fields.add(Accumulators.sum(sum.column(), "$" + field(sum.column()))));
        return fields;
    }

    private static String field(String column) {
        return RowDocuments.ROW + "." + column;
    }
}
