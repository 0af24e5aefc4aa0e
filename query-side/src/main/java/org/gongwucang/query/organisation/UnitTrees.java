package org.gongwucang.query.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Hierarchy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位树: the tree of units at a moment. One that was built is good until the ledger has moved on. */
@Component
public class UnitTrees {

    private final LedgerReader<UnitRow> units;
    private final Cache<Moment, Hierarchy> kept =
            Caffeine.newBuilder().maximumSize(32).build();

    public UnitTrees(LedgerReader<UnitRow> units) {
        this.units = units;
    }

    private record Moment(At at, Instant horizon) {}

    public Hierarchy at(At at) {
        return kept.get(new Moment(at, units.horizon()), moment -> grown(at));
    }

    private Hierarchy grown(At at) {
        return Hierarchy.of(
                units.all(new Where(), at),
                seen -> seen.row().unit(),
                seen -> seen.row().parent());
    }

    /** The unit and all below it at the moment; null where no unit is asked for. */
    public @Nullable Set<String> below(@Nullable String unit, At at) {
        return unit == null ? null : at(at).below(unit);
    }
}
