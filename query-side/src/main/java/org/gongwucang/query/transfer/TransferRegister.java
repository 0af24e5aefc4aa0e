package org.gongwucang.query.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Where;
import org.springframework.stereotype.Component;

/** 出仓登记 (L7): orders and items issued in a year, less what was refused. */
@Component
class TransferRegister {

    private static final List<String> PURPOSES = List.of("LOAN", "ALLOTMENT");

    private final LedgerReader<TransferLineRow> lines;

    TransferRegister(LedgerReader<TransferLineRow> lines) {
        this.lines = lines;
    }

    /**
     * 出仓登记行.
     *
     * @param orders of which something was issued and not refused
     * @param items pieces of these
     * @param value their original value in yuan
     */
    record TransferRegisterLine(String purpose, long orders, long items, BigDecimal value) {}

    List<TransferRegisterLine> of(Seen seen, int year, At at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return PURPOSES.stream()
                .map(purpose -> line(
                        purpose,
                        seen.where()
                                .is("purpose", purpose)
                                .from("issuedOn", first)
                                .to("issuedOn", first.plusYears(1).minusDays(1)),
                        at))
                .toList();
    }

    /** 可见: which lines are asked about; made anew for each question. */
    interface Seen {
        Where where();
    }

    private TransferRegisterLine line(String purpose, Where issued, At at) {
        List<Group> orders = lines.groups(issued, "order", List.of("issued", "valueIssued"), at);
        List<Group> standing = orders.stream()
                .filter(order -> order.sum("issued").signum() > 0)
                .toList();
        return new TransferRegisterLine(
                purpose,
                standing.size(),
                standing.stream()
                        .mapToLong(order -> order.sum("issued").longValueExact())
                        .sum(),
                standing.stream().map(order -> order.sum("valueIssued")).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
