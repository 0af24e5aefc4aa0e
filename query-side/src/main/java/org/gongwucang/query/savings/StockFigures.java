package org.gongwucang.query.savings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.movement.MovementRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在仓数: pieces in stock and on account around the days asked for, by the same groups as the lines. */
@Component
class StockFigures {

    static final String NOBODY = "";

    private static final List<String> IN_STOCK = List.of("IN_STOCK", "RESERVED");
    private static final String PIECES = "quantity";

    private final LedgerReader<HoldingRow> book;
    private final LedgerReader<MovementRow> ways;

    StockFigures(LedgerReader<HoldingRow> book, LedgerReader<MovementRow> ways) {
        this.book = book;
        this.ways = ways;
    }

    /**
     * 经手: pieces of a thing that came on account within the days.
     *
     * @param group the value by which is asked; {@link #NOBODY} where all are one
     */
    record Arrival(String group, String thing) {}

    /** 账上物: pieces of a code that were on account before the days, by group. */
    record Lying(String group, String code) {}

    static String warehouse(String place) {
        int slash = place.indexOf('/');
        return slash < 0 ? place : place.substring(0, slash);
    }

    /** Pieces in stock at the end of a day. */
    Map<String, Long> inStock(TurnoverQuestion question, At at) {
        Where lying = question.ofThings().oneOf("state", IN_STOCK);
        return sums(question, lying, column(question.by(), "location"), at);
    }

    /** Pieces on account before the days: in stock, on loan or on the way. */
    Map<String, Long> onAccountBefore(TurnoverQuestion question) {
        Where booked = question.ofThings().present("account");
        return sums(question, booked, column(question.by(), "account"), question.before());
    }

    private static String column(String by, String ofWarehouse) {
        return switch (by) {
            case "GIVER" -> "unit";
            case "CLASS" -> "assetClass";
            case "WAREHOUSE" -> ofWarehouse;
            default -> "state";
        };
    }

    private Map<String, Long> sums(TurnoverQuestion question, Where where, String column, At at) {
        Map<String, Long> sums = new HashMap<>();
        book.groups(where, column, List.of(PIECES), at)
                .forEach(group -> sums.merge(
                        named(question, group.key()), group.sum(PIECES).longValueExact(), Long::sum));
        return sums;
    }

    private static String named(TurnoverQuestion question, @Nullable String value) {
        return switch (question.by()) {
            case "GIVER", "CLASS" -> String.valueOf(value);
            case "WAREHOUSE" -> warehouse(String.valueOf(value));
            default -> NOBODY;
        };
    }

    /** What each thing brought on account, day by day: what came and went on one day did not come. */
    Map<Arrival, Long> arrivals(TurnoverQuestion question) {
        Where within = question.ofThings()
                .from("occurredOn", question.span().from())
                .to("occurredOn", question.span().to());
        Map<Arrival, Map<LocalDate, Long>> days = new HashMap<>();
        ways.all(within, question.at()).stream()
                .map(Seen::row)
                .filter(way -> way.onAccount() != 0)
                .forEach(way -> days.computeIfAbsent(arrival(question, way), none -> new HashMap<>())
                        .merge(way.occurredOn(), (long) way.onAccount(), Long::sum));
        return days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        thing -> thing.getValue().values().stream()
                                .mapToLong(net -> Math.max(0, net))
                                .sum()));
    }

    private static Arrival arrival(TurnoverQuestion question, MovementRow way) {
        String value = switch (question.by()) {
            case "GIVER" -> way.unit();
            case "CLASS" -> way.assetClass();
            case "WAREHOUSE" -> way.location();
            default -> NOBODY;
        };
        return new Arrival(named(question, value), way.id());
    }

    /** Pieces of these codes on account before the days. */
    Map<Lying, Long> lyingBefore(TurnoverQuestion question, Set<String> codes) {
        Map<Lying, Long> lying = new HashMap<>();
        book.all(question.ofThings().present("account").oneOf("code", codes), question.before()).stream()
                .map(Seen::row)
                .forEach(row -> lying.merge(lying(question, row), (long) row.quantity(), Long::sum));
        return lying;
    }

    private static Lying lying(TurnoverQuestion question, HoldingRow row) {
        String value = switch (question.by()) {
            case "GIVER" -> row.unit();
            case "CLASS" -> row.assetClass();
            case "WAREHOUSE" -> Objects.requireNonNull(row.account());
            default -> NOBODY;
        };
        return new Lying(named(question, value), row.code());
    }
}
