package org.gongwucang.query.holding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 汇总: sums over the rows of a question. Many who ask the same at once are answered by one reading. An answer is kept
 * a few seconds with the instant at which it was true; for good when it tells what was known at an instant of the past.
 */
@Component
public class HoldingSummaries {

    private static final Duration KEPT_FOR = Duration.ofSeconds(3);

    private final LedgerReader<HoldingRow> book;
    private final Cache<Question, Sums> recent =
            Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).maximumSize(500).build();
    private final Cache<Question, Sums> settled =
            Caffeine.newBuilder().maximumSize(500).build();

    HoldingSummaries(LedgerReader<HoldingRow> book) {
        this.book = book;
    }

    private record Question(String column, List<Where.Part> parts, At at) {}

    /** 合计: lines by value, the greatest first. */
    public record Sums(OffsetDateTime trueAt, List<SumLine> lines) {

        public int rows() {
            return lines.stream().mapToInt(SumLine::rows).sum();
        }

        public long pieces() {
            return lines.stream().mapToLong(SumLine::pieces).sum();
        }

        public BigDecimal value() {
            return lines.stream().map(SumLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** 小计. */
    public record SumLine(@Nullable String key, int rows, long pieces, BigDecimal value) {

        static SumLine of(Group group) {
            return new SumLine(group.key(), group.rows(), group.sum("quantity").longValueExact(), group.sum("value"));
        }
    }

    /** @param column of the rows by which they are told apart */
    public Sums by(String column, Where where, At at) {
        boolean past = at.knownAt() != null && !at.knownAt().isAfter(book.horizon());
        Cache<Question, Sums> cache = past ? settled : recent;
        return Objects.requireNonNull(
                cache.get(new Question(column, where.parts(), at), question -> counted(column, where, at)));
    }

    private Sums counted(String column, Where where, At at) {
        LedgerReader.Sums sums = book.sums(where, column, List.of("quantity", "value"), at);
        List<SumLine> lines = sums.groups().stream()
                .map(SumLine::of)
                .sorted(Comparator.comparing(SumLine::value)
                        .reversed()
                        .thenComparing(SumLine::key, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Sums(sums.trueAt().atOffset(ZoneOffset.UTC), lines);
    }
}
