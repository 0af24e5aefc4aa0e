package org.gongwucang.query.opening;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 期初: asked. */
@Controller
class OpeningController {

    private final OpeningSums sums;
    private final LedgerReader<OpeningRow> opening;
    private final LedgerReader<ImportedBookRow> books;

    OpeningController(OpeningSums sums, LedgerReader<OpeningRow> opening, LedgerReader<ImportedBookRow> books) {
        this.sums = sums;
        this.opening = opening;
        this.books = books;
    }

    /** 期初账. */
    record OpeningBook(OpeningSums.Sums entries, OpeningRow row) {

        public int count() {
            return entries.count();
        }

        public BigDecimal value() {
            return entries.value();
        }

        public String digest() {
            return entries.digest();
        }

        public @Nullable String proposedBy() {
            return row.proposedBy();
        }

        public @Nullable Integer proposedCount() {
            return row.proposedCount();
        }

        public @Nullable BigDecimal proposedValue() {
            return row.proposedValue();
        }

        public @Nullable String proposedDigest() {
            return row.proposedDigest();
        }

        public @Nullable String confirmedBy() {
            return row.confirmedBy();
        }

        public @Nullable OffsetDateTime goLiveAt() {
            return row.goLiveAt() == null ? null : row.goLiveAt().atOffset(ZoneOffset.UTC);
        }
    }

    @QueryMapping
    @AllowedTo({KEEPER, APPROVER, FINANCE, ASSET_MANAGER, MIGRATOR, AUDITOR, ADMINISTRATOR})
    OpeningBook openingBook() {
        OpeningRow row = opening.row(OpeningLedger.HOUSE, At.NOW).map(Seen::row).orElse(OpeningRow.NOTHING_PROPOSED);
        return new OpeningBook(sums.now(), row);
    }

    @QueryMapping
    @AllowedTo({KEEPER, APPROVER, FINANCE, ASSET_MANAGER, MIGRATOR, AUDITOR, ADMINISTRATOR})
    RowConnection<ImportedBook> importedBooks(@Arguments PageArguments page) {
        Where where = new Where();
        return RowConnection.of(
                books.page(where, List.of(Order.by("book")), page, At.NOW),
                ImportedBook::new,
                () -> books.count(where, At.NOW));
    }
}
