package org.gongwucang.query.holding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 资产卡片: found by code, within the caller's reach. */
@Component
public class Assets {

    private final LedgerReader<HoldingRow> book;
    private final HoldingConditions conditions;
    private final Reaches reaches;

    Assets(LedgerReader<HoldingRow> book, HoldingConditions conditions, Reaches reaches) {
        this.book = book;
        this.conditions = conditions;
        this.reaches = reaches;
    }

    public Optional<Asset> find(String code, At at) {
        Where where =
                new Where().is("code", code).oneOf("seenBy", reaches.current().units());
        List<Holding> holdings = book.all(where, at).stream()
                .map(seen -> new Holding(seen, conditions.day(at)))
                .sorted(Comparator.comparing(Holding::getKey))
                .toList();
        return holdings.isEmpty() ? Optional.empty() : Optional.of(new Asset(holdings));
    }

    /** Waits briefly until the card or lot has the version, if one is wanted. */
    public void await(String code, @Nullable Long version) {
        if (version != null) {
            book.awaitAny(new Where().is("code", code), version);
        }
    }
}
