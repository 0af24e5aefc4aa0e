package org.gongwucang.query.holding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.query.history.StoredHistory;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.springframework.stereotype.Component;

/** 编号: which thing bears it, and which a thing bears. It never changes, so any row of the thing will do. */
@Component
public class Codes {

    private final LedgerReader<HoldingRow> book;
    private final StoredHistory history;

    Codes(LedgerReader<HoldingRow> book, StoredHistory history) {
        this.book = book;
        this.history = history;
    }

    /** The codes of these cards and lots, also of those whose registration was taken back. */
    public Map<String, String> of(Collection<String> ids) {
        Map<String, String> codes = new HashMap<>();
        book.all(new Where().oneOf("id", ids), At.NOW)
                .forEach(seen -> codes.put(seen.row().id(), seen.row().code()));
        ids.stream()
                .filter(id -> !codes.containsKey(id))
                .forEach(id -> history.codeOf(id).ifPresent(code -> codes.put(id, code)));
        return codes;
    }

    /** The card or lot that bears the code. */
    public Optional<String> holderOf(String code) {
        return book.all(new Where().is("code", code), At.NOW).stream()
                .map(seen -> seen.row().id())
                .findFirst()
                .or(() -> history.holderOf(code));
    }
}
