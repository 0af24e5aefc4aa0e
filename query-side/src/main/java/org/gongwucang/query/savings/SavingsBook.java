package org.gongwucang.query.savings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Spell;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.purchase.PurchaseCheckRow;
import org.gongwucang.query.question.ListPages;
import org.gongwucang.query.question.Span;
import org.gongwucang.query.transfer.TransferLineRow;
import org.springframework.stereotype.Component;

/**
 * 节约台账 (L27): put together from lines of orders and checks before buying whenever it is asked for. What was put together is
 * good until one of the two ledgers has moved on.
 */
@Component
class SavingsBook {

    static final ListPages<SavingsLine> PAGES =
            new ListPages<>("savings", line -> List.of(line.kind(), line.day().toString(), line.number(), line.id()));

    private static final int FEN = 2;

    private final LedgerReader<TransferLineRow> lines;
    private final LedgerReader<PurchaseCheckRow> checks;
    private final Cache<Moment, List<SavingsLine>> kept =
            Caffeine.newBuilder().maximumSize(16).build();

    SavingsBook(LedgerReader<TransferLineRow> lines, LedgerReader<PurchaseCheckRow> checks) {
        this.lines = lines;
        this.checks = checks;
    }

    private record Moment(SavingsQuestion question, Instant ofLines, Instant ofChecks) {}

    /** In their order. */
    List<SavingsLine> of(SavingsQuestion question) {
        Moment moment = new Moment(question, lines.horizon(), checks.horizon());
        return Objects.requireNonNull(kept.get(moment, asked -> read(asked.question())));
    }

    private List<SavingsLine> read(SavingsQuestion question) {
        List<SavingsLine> all = new ArrayList<>(allotted(question));
        all.addAll(lent(question));
        all.addAll(bought(question));
        return PAGES.sorted(all);
    }

    private List<SavingsLine> allotted(SavingsQuestion question) {
        Span span = question.span();
        ReferencePrices prices = ReferencePrices.within(checks, span.from(), span.to(), question.at());
        Where issued = question.where()
                .is("purpose", "ALLOTMENT")
                .from("issuedOn", span.from())
                .to("issuedOn", span.to());
        return lines.all(issued, question.at()).stream()
                .filter(seen -> seen.row().issued() > 0)
                .map(seen -> allotted(seen, prices))
                .toList();
    }

    private static SavingsLine allotted(Seen<TransferLineRow> seen, ReferencePrices prices) {
        TransferLineRow row = seen.row();
        LocalDate day = Objects.requireNonNull(row.issuedOn());
        PurchaseCheckRow check = prices.on(row.assetClass(), day).orElse(null);
        BigDecimal price = check == null ? null : check.price();
        BigDecimal saved = price == null ? row.valueIssued() : price.multiply(BigDecimal.valueOf(row.issued()));
        return new SavingsLine(
                seen.at(),
                SavingsLine.ALLOTTED,
                seen.key(),
                row.number(),
                row.line(),
                row.unit(),
                row.assetClass(),
                row.code(),
                row.name(),
                day,
                row.issued(),
                row.valueIssued(),
                price == null ? SavingsLine.AT_ORIGINAL : SavingsLine.BY_CHECK,
                price,
                check == null ? null : check.id(),
                saved,
                null,
                null);
    }

    /** A loan saves a purchase only while it lasts: so days are counted, from the signature until it came back. */
    private List<SavingsLine> lent(SavingsQuestion question) {
        Where out = question.where().is("purpose", "LOAN").is("onLoan", true);
        Span span = question.span();
        Map<String, List<Spell<TransferLineRow>>> byLine =
                lines.spells(out, span.from(), span.to(), question.at()).stream()
                        .filter(spell -> spell.daysWithin(span.from(), span.to()) > 0)
                        .collect(Collectors.groupingBy(Spell::key));
        return byLine.values().stream().map(spells -> lent(spells, question)).toList();
    }

    private static SavingsLine lent(List<Spell<TransferLineRow>> spells, SavingsQuestion question) {
        Span span = question.span();
        Spell<TransferLineRow> first =
                spells.stream().min(Comparator.comparing(Spell::from)).orElseThrow();
        TransferLineRow row = first.row();
        int most = spells.stream().mapToInt(spell -> spell.row().open()).max().orElse(0);
        long pieceDays = spells.stream()
                .mapToLong(spell -> spell.row().open() * spell.daysWithin(span.from(), span.to()))
                .sum();
        return new SavingsLine(
                question.at(),
                SavingsLine.LENT,
                first.key(),
                row.number(),
                row.line(),
                row.unit(),
                row.assetClass(),
                row.code(),
                row.name(),
                first.from().isBefore(span.from()) ? span.from() : first.from(),
                most,
                part(row.value(), most, row.approved()),
                SavingsLine.AT_ORIGINAL,
                null,
                null,
                null,
                pieceDays,
                part(row.value(), pieceDays, row.approved()));
    }

    private List<SavingsLine> bought(SavingsQuestion question) {
        Where despite = question.where()
                .is("despiteStock", true)
                .from("checkedOn", question.span().from())
                .to("checkedOn", question.span().to());
        return checks.all(despite, question.at()).stream()
                .map(SavingsBook::bought)
                .toList();
    }

    /** What the signed answer said decides, whatever became known later. */
    private static SavingsLine bought(Seen<PurchaseCheckRow> seen) {
        PurchaseCheckRow row = seen.row();
        long pieces = Math.min(row.wanted(), row.free());
        BigDecimal price = row.price();
        BigDecimal value = part(row.freeValue(), pieces, row.free());
        return new SavingsLine(
                seen.at(),
                SavingsLine.BOUGHT,
                row.id(),
                row.request(),
                null,
                row.unit(),
                row.assetClass(),
                null,
                null,
                row.checkedOn(),
                pieces,
                value,
                price == null ? SavingsLine.AT_ORIGINAL : SavingsLine.BY_CHECK,
                price,
                price == null ? null : row.id(),
                price == null ? value : price.multiply(BigDecimal.valueOf(pieces)),
                null,
                null);
    }

    private static BigDecimal part(BigDecimal whole, long of, long pieces) {
        return pieces == 0
                ? BigDecimal.ZERO
                : whole.multiply(BigDecimal.valueOf(of)).divide(BigDecimal.valueOf(pieces), FEN, RoundingMode.HALF_UP);
    }
}
