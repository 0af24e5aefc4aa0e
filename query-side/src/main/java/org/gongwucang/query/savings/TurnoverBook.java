package org.gongwucang.query.savings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.movement.MovementRow;
import org.gongwucang.query.savings.IssuedLines.IssuedLine;
import org.gongwucang.query.savings.StockFigures.Arrival;
import org.gongwucang.query.savings.StockFigures.Lying;
import org.gongwucang.query.transfer.TransferLineRow;
import org.springframework.stereotype.Component;

/** 周转统计: put together whenever it is asked for, and good until one of the ledgers behind it has moved on. */
@Component
class TurnoverBook {

    private final IssuedLines issued;
    private final StockFigures stock;
    private final LedgerReader<TransferLineRow> lines;
    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<MovementRow> ways;
    private final Cache<Moment, List<TurnoverLine>> kept =
            Caffeine.newBuilder().maximumSize(16).build();

    TurnoverBook(
            IssuedLines issued,
            StockFigures stock,
            LedgerReader<TransferLineRow> lines,
            LedgerReader<HoldingRow> things,
            LedgerReader<MovementRow> ways) {
        this.issued = issued;
        this.stock = stock;
        this.lines = lines;
        this.things = things;
        this.ways = ways;
    }

    private record Moment(TurnoverQuestion question, Instant ofLines, Instant ofThings, Instant ofWays) {}

    /** 库存: what lay there, by group; of a question by the unit that asked there is none. */
    private record Stock(
            Map<String, Long> opening,
            Map<String, Long> closing,
            Map<String, Long> onAccount,
            Map<Arrival, Long> arrivals,
            Map<Lying, Long> lying) {}

    /** 首次: when each thing came, and when it first went out. */
    private record Firsts(Map<String, LocalDate> issues, Map<String, LocalDate> days) {}

    /** By the code of the group; the one without a code first. */
    List<TurnoverLine> of(TurnoverQuestion question) {
        Moment moment = new Moment(question, lines.horizon(), things.horizon(), ways.horizon());
        return Objects.requireNonNull(kept.get(moment, asked -> read(asked.question())));
    }

    private List<TurnoverLine> read(TurnoverQuestion question) {
        List<IssuedLine> all = issued.of(question);
        Set<String> codes = all.stream().map(IssuedLine::code).collect(Collectors.toSet());
        Set<String> ids =
                all.stream().map(IssuedLine::thing).filter(Objects::nonNull).collect(Collectors.toSet());
        Firsts firsts = new Firsts(issued.firstIssues(codes, question.at()), issued.firstDays(ids, question.at()));
        Optional<Stock> lain = question.isByAsker() ? Optional.empty() : Optional.of(stock(question, codes));
        Map<String, List<IssuedLine>> byGroup =
                all.stream().collect(Collectors.groupingBy(line -> group(line, question)));
        Set<String> groups = new TreeSet<>(byGroup.keySet());
        lain.ifPresent(known -> groups.addAll(groups(known)));
        if (question.by().equals(TurnoverQuestion.HOUSE)) {
            groups.add(StockFigures.NOBODY);
        }
        return groups.stream()
                .map(group -> line(question, group, byGroup.getOrDefault(group, List.of()), lain, firsts))
                .toList();
    }

    private Stock stock(TurnoverQuestion question, Set<String> codes) {
        return new Stock(
                stock.inStock(question, question.before()),
                stock.inStock(question, question.after()),
                stock.onAccountBefore(question),
                stock.arrivals(question),
                stock.lyingBefore(question, codes));
    }

    private static Set<String> groups(Stock stock) {
        return Stream.of(
                        stock.opening().keySet().stream(),
                        stock.closing().keySet().stream(),
                        stock.onAccount().keySet().stream(),
                        stock.arrivals().keySet().stream().map(Arrival::group))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static String group(IssuedLine line, TurnoverQuestion question) {
        String group = line.group(question.by());
        return group == null ? StockFigures.NOBODY : group;
    }

    private static TurnoverLine line(
            TurnoverQuestion question, String group, List<IssuedLine> lines, Optional<Stock> stock, Firsts firsts) {
        return new TurnoverLine(
                question.at(),
                question.by(),
                group.equals(StockFigures.NOBODY) ? null : group,
                lines.stream().mapToLong(IssuedLine::pieces).sum(),
                stock.map(lain -> lain.opening().getOrDefault(group, 0L)).orElse(null),
                stock.map(lain -> lain.closing().getOrDefault(group, 0L)).orElse(null),
                stock.map(lain -> reused(group, lines, lain)).orElse(null),
                stock.map(lain -> disposable(group, lain)).orElse(null),
                TurnoverDays.of(lines.stream()
                        .map(IssuedLine::daysFromRequest)
                        .filter(Objects::nonNull)
                        .toList()),
                TurnoverDays.of(fromIntake(lines, firsts)),
                lines.stream().map(IssuedLine::id).sorted().toList());
    }

    private static long disposable(String group, Stock stock) {
        long came = stock.arrivals().entrySet().stream()
                .filter(thing -> thing.getKey().group().equals(group))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return stock.onAccount().getOrDefault(group, 0L) + came;
    }

    /** Of each thing what went out, at most as much of it as there was. */
    private static long reused(String group, List<IssuedLine> lines, Stock stock) {
        Map<String, List<IssuedLine>> byCode = lines.stream().collect(Collectors.groupingBy(IssuedLine::code));
        long reused = 0;
        for (Map.Entry<String, List<IssuedLine>> of : byCode.entrySet()) {
            long out = of.getValue().stream().mapToLong(IssuedLine::pieces).sum();
            long came = of.getValue().stream()
                    .map(IssuedLine::thing)
                    .filter(Objects::nonNull)
                    .distinct()
                    .mapToLong(thing -> stock.arrivals().getOrDefault(new Arrival(group, thing), 0L))
                    .sum();
            reused += Math.min(out, stock.lying().getOrDefault(new Lying(group, of.getKey()), 0L) + came);
        }
        return reused;
    }

    /** Of each thing that went out for the first time ever; the line that says so stands for it. */
    private static List<Long> fromIntake(List<IssuedLine> lines, Firsts firsts) {
        Map<String, Long> days = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (IssuedLine line : lines) {
            LocalDate came = line.thing() == null ? null : firsts.days().get(line.thing());
            boolean first = line.issuedOn().equals(firsts.issues().get(line.code()));
            if (came != null && first && told.add(line.code())) {
                days.put(line.code(), ChronoUnit.DAYS.between(came, line.issuedOn()));
            }
        }
        return List.copyOf(days.values());
    }
}
