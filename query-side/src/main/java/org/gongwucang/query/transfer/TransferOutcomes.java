package org.gongwucang.query.transfer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 决定统计 (L7): how many orders were decided how, and why. */
@Component
class TransferOutcomes {

    private static final List<String> DECIDED =
            List.of("APPROVED", "PARTLY_ISSUED", "ISSUED", "CLOSED", "REJECTED", "WITHDRAWN", "DRAFT");
    private static final Comparator<TransferOutcome> MOST_FREQUENT_FIRST = Comparator.comparing(
                    TransferOutcome::orders, Comparator.reverseOrder())
            .thenComparing(TransferOutcome::state)
            .thenComparing(line -> String.valueOf(line.reason()));

    private final LedgerReader<TransferOrderRow> orders;

    TransferOutcomes(LedgerReader<TransferOrderRow> orders) {
        this.orders = orders;
    }

    /**
     * 决定统计行.
     *
     * @param state of the orders now; a draft is one that was returned
     * @param value original, yuan
     */
    record TransferOutcome(String state, @Nullable String reason, long orders, long pieces, BigDecimal value) {}

    /** @param decided which orders are asked about; made anew for each state */
    List<TransferOutcome> of(Supplier<Where> decided, At at) {
        return DECIDED.stream()
                .flatMap(state -> lines(state, decided.get().is("state", state), at))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    private Stream<TransferOutcome> lines(String state, Where where, At at) {
        return orders.groups(where, "decidedBecause", List.of("pieces", "value"), at).stream()
                .map(group -> line(state, group));
    }

    private static TransferOutcome line(String state, Group group) {
        return new TransferOutcome(
                state, group.key(), group.rows(), group.sum("pieces").longValueExact(), group.sum("value"));
    }
}
