package org.gongwucang.query.opening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.springframework.stereotype.Component;

/** 期初合计: how many opening entries there are, their value and their digest; counted once for all who ask at once. */
@Component
class OpeningSums {

    private static final Duration KEPT_FOR = Duration.ofSeconds(1);

    private final LedgerReader<OpeningEntryRow> entries;
    private final Cache<String, Sums> kept =
            Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).build();

    OpeningSums(LedgerReader<OpeningEntryRow> entries) {
        this.entries = entries;
    }

    /** 合计. Value in yuan; digest as {@link OpeningDigest} defines it. */
    record Sums(int count, BigDecimal value, String digest) {}

    Sums now() {
        return Objects.requireNonNull(kept.get("now", any -> counted()));
    }

    private Sums counted() {
        List<OpeningEntryRow> rows =
                entries.all(new Where(), At.NOW).stream().map(Seen::row).toList();
        BigDecimal value = rows.stream().map(OpeningEntryRow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sums(
                rows.size(),
                value,
                OpeningDigest.of(rows.stream().map(OpeningEntryRow::line).toList()));
    }
}
