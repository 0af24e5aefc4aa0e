package org.gongwucang.query.holding;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.springframework.stereotype.Component;

/** 编号: which thing bears it, and which a thing bears. It never changes, so any row of the thing will do. */
@Component
public class Codes {

    private final LedgerReader<HoldingRow> book;

    Codes(LedgerReader<HoldingRow> book) {
        this.book = book;
    }

    /** The codes of these cards and lots. */
    public Map<String, String> of(Collection<String> ids) {
        return book.all(new Where().oneOf("id", ids), At.NOW).stream()
                .collect(Collectors.toMap(
                        seen -> seen.row().id(), seen -> seen.row().code(), (one, same) -> one));
    }

    /** The card or lot that bears the code. */
    public Optional<String> holderOf(String code) {
        return book.all(new Where().is("code", code), At.NOW).stream()
                .map(seen -> seen.row().id())
                .findFirst();
    }
}
