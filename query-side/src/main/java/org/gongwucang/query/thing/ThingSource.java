package org.gongwucang.query.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.thing.RegisteredThing.Kind;

/**
 * 登记来源: one of the registers that are asked together.
 *
 * @param kinds of things that it has
 * @param ledger whose fold tells their lives
 * @param where rows of a question
 * @param thing what a row is here
 */
record ThingSource<R>(
        List<Kind> kinds,
        Ledger<R> ledger,
        LedgerReader<R> book,
        BiFunction<ThingQuestion, At, Where> where,
        Function<Seen<R>, RegisteredThing> thing) {

    private static final String CODE = "code";

    boolean has(ThingQuestion asked) {
        return asked.kinds() == null || kinds.stream().anyMatch(asked.kinds()::contains);
    }

    List<RegisteredThing> beside(ThingQuestion asked, String from, boolean backward, int most, At at) {
        return book.beside(where.apply(asked, at), CODE, from.isEmpty() ? null : from, backward, most, at).stream()
                .map(thing)
                .toList();
    }

    Optional<RegisteredThing> find(String code, ThingQuestion asked, At at) {
        return book.all(where.apply(asked, at).is(CODE, code), at).stream()
                .findFirst()
                .map(thing);
    }

    /** What lies in several places is one thing. */
    int count(ThingQuestion asked, At at) {
        return book.groups(where.apply(asked, at), CODE, List.of(), at).size();
    }
}
