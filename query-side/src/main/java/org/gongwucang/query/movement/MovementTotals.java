package org.gongwucang.query.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 收发存: opening + in - out = closing per class, in pieces; on hand and on account are counted apart. */
@Component
class MovementTotals {

    private final LedgerReader<MovementRow> journal;

    MovementTotals(LedgerReader<MovementRow> journal) {
        this.journal = journal;
    }

    /** 收发存行: of one class between two days, both inclusive. */
    record Total(
            String assetClassId, long opening, long in, long out, long openingOnAccount, long closingOnAccount, At at) {

        public long closing() {
            return opening + in - out;
        }
    }

    /** @param where makes the conditions without dates; each reading adds its own */
    List<Total> between(LocalDate from, LocalDate to, Supplier<Where> where, At at) {
        Map<String, Group> before = sums(where.get().to("occurredOn", from.minusDays(1)), at);
        Map<String, Group> within = sums(where.get().from("occurredOn", from).to("occurredOn", to), at);
        return Stream.of(before, within)
                .flatMap(groups -> groups.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(key -> total(key, before.get(key), within.get(key), at))
                .toList();
    }

    private static Total total(String key, @Nullable Group before, @Nullable Group within, At at) {
        long accountBefore = sum(before, "onAccount");
        return new Total(
                key,
                sum(before, "onHand"),
                sum(within, "piecesIn"),
                sum(within, "piecesOut"),
                accountBefore,
                accountBefore + sum(within, "onAccount"),
                at);
    }

    private static long sum(@Nullable Group group, String column) {
        return group == null ? 0 : group.sum(column).longValueExact();
    }

    private Map<String, Group> sums(Where where, At at) {
        return journal.groups(where, "assetClass", List.of("onHand", "onAccount", "piecesIn", "piecesOut"), at).stream()
                .collect(Collectors.toMap(group -> String.valueOf(group.key()), Function.identity()));
    }
}
