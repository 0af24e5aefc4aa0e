package org.gongwucang.query.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Where;
import org.springframework.stereotype.Component;

/** 入仓统计: batches closed, items accepted and their value between two days. */
@Component
class IntakeRegister {

    private final LedgerReader<IntakeBatchRow> batches;

    IntakeRegister(LedgerReader<IntakeBatchRow> batches) {
        this.batches = batches;
    }

    /**
     * 入仓数.
     *
     * @param batches closed in the time
     * @param items pieces accepted in these
     * @param value their original value in yuan
     */
    record Figures(long batches, long items, BigDecimal value) {}

    /** @param where what is asked about; both days inclusive */
    Figures between(Where where, LocalDate from, LocalDate to, At at) {
        Where closed = where.is("state", "CLOSED").from("closedOn", from).to("closedOn", to);
        List<Group> groups = batches.groups(closed, "state", List.of("piecesAccepted", "valueAccepted"), at);
        return groups.stream()
                .findFirst()
                .map(group -> new Figures(
                        group.rows(), group.sum("piecesAccepted").longValueExact(), group.sum("valueAccepted")))
                .orElse(new Figures(0, 0, BigDecimal.ZERO));
    }
}
