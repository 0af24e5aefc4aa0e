package org.gongwucang.query.ledger;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/** 条件式: conditions on columns as conditions on documents. Every value is encoded as a value, never as an operator. */
final class Predicates {

    private static final char LAST = '\uffff';

    private final Function<String, String> field;

    /** @param field where a column stands in a document */
    Predicates(Function<String, String> field) {
        this.field = field;
    }

    List<Bson> of(Where where) {
        return where.parts().stream().map(this::of).toList();
    }

    private Bson of(Where.Part part) {
        if (part instanceof Where.Is is) {
            return Filters.eq(field(is.column()), is.value());
        }
        if (part instanceof Where.OneOf one) {
            return Filters.in(field(one.column()), one.values());
        }
        if (part instanceof Where.NoneOf none) {
            return Filters.nin(field(none.column()), none.values());
        }
        if (part instanceof Where.Within within) {
            return within(within);
        }
        if (part instanceof Where.AnyText text) {
            return text(text);
        }
        return range(part);
    }

    private Bson range(Where.Part part) {
        if (part instanceof Where.AtLeast least) {
            return Filters.gte(field(least.column()), least.value());
        }
        if (part instanceof Where.AtMost most) {
            return Filters.lte(field(most.column()), most.value());
        }
        if (part instanceof Where.NotBefore day) {
            return Filters.or(Filters.eq(field(day.column()), null), Filters.gte(field(day.column()), day.day()));
        }
        if (part instanceof Where.Absent none) {
            return Filters.eq(field(none.column()), null);
        }
        return Filters.ne(field(((Where.Present) part).column()), null);
    }

    private Bson within(Where.Within within) {
        String from = within.code() + within.separator();
        String until = within.code() + (char) (within.separator() + 1);
        String at = field(within.column());
        return Filters.or(Filters.eq(at, within.code()), Filters.and(Filters.gte(at, from), Filters.lt(at, until)));
    }

    private Bson text(Where.AnyText text) {
        List<Bson> any = new ArrayList<>();
        text.contained().forEach(column -> any.add(contains(column, text.text())));
        text.begun().forEach(column -> any.add(begun(field(column), text.text())));
        return any.size() == 1 ? any.get(0) : Filters.or(any);
    }

    /** The field begins with the text. */
    static Bson begun(String field, String text) {
        return Filters.and(Filters.gte(field, text), Filters.lt(field, text + LAST));
    }

    /** The terms find the few candidates, the text itself decides. */
    private Bson contains(String column, String text) {
        Bson exactly = Filters.regex(field(column), Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE));
        List<String> terms = Terms.of(text.toLowerCase(Locale.ROOT));
        return terms.isEmpty() ? exactly : Filters.and(Filters.all("terms", terms), exactly);
    }

    private String field(String column) {
        return field.apply(column);
    }
}
