package org.gongwucang.query.savings;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.jspecify.annotations.Nullable;

/** 称呼: what codes are called, at the moment asked for or else today. */
final class Named {

    private Named() {}

    /** Of each line whose code has a name. */
    static <L, R> Map<L, String> of(
            List<L> lines,
            Function<L, @Nullable String> code,
            Function<L, At> at,
            LedgerReader<R> book,
            Function<R, String> name) {
        Map<L, String> named = new HashMap<>();
        lines.stream().collect(Collectors.groupingBy(at)).forEach((moment, some) -> {
            Set<String> codes = some.stream().map(code).filter(Objects::nonNull).collect(Collectors.toSet());
            Map<String, String> names = names(codes, book, name, moment);
            some.forEach(line -> {
                String called = names.get(String.valueOf(code.apply(line)));
                if (called != null) {
                    named.put(line, called);
                }
            });
        });
        return named;
    }

    private static <R> Map<String, String> names(
            Collection<String> codes, LedgerReader<R> book, Function<R, String> name, At at) {
        Map<String, String> names = new HashMap<>();
        for (At moment : new LinkedHashSet<>(List.of(at, At.NOW))) {
            book.rows(codes, moment).forEach((key, seen) -> names.putIfAbsent(key, name.apply(seen.row())));
        }
        return names;
    }
}
