package org.gongwucang.query.savings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.holding.Codes;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.movement.MovementRow;
import org.gongwucang.query.question.Span;
import org.gongwucang.query.transfer.TransferLineRow;
import org.gongwucang.query.transfer.TransferOrderRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓行: lines of which something went out and was not refused, with what order and way out tell of them. */
@Component
class IssuedLines {

    private static final Set<String> ISSUES = Set.of("AssetLent", "AssetAllotted", "LotIssued");

    private final LedgerReader<TransferLineRow> lines;
    private final LedgerReader<TransferOrderRow> orders;
    private final LedgerReader<MovementRow> ways;
    private final Codes codes;

    IssuedLines(
            LedgerReader<TransferLineRow> lines,
            LedgerReader<TransferOrderRow> orders,
            LedgerReader<MovementRow> ways,
            Codes codes) {
        this.lines = lines;
        this.orders = orders;
        this.ways = ways;
        this.codes = codes;
    }

    /**
     * 出仓行.
     *
     * @param thing identifier of the card or lot that it came out of; null where no way out tells of it
     * @param giver code of the unit on whose books it was
     * @param requestedOn day of the request; null where there is none
     */
    record IssuedLine(
            String id,
            String code,
            int pieces,
            String asker,
            @Nullable String giver,
            String assetClass,
            @Nullable String warehouse,
            LocalDate issuedOn,
            @Nullable LocalDate requestedOn,
            @Nullable String thing) {

        /** Null where there was no request. */
        @Nullable
        Long daysFromRequest() {
            return requestedOn == null ? null : ChronoUnit.DAYS.between(requestedOn, issuedOn);
        }

        @Nullable
        String group(String by) {
            return switch (by) {
                case "GIVER" -> giver;
                case "ASKER" -> asker;
                case "CLASS" -> assetClass;
                case "WAREHOUSE" -> warehouse;
                default -> null;
            };
        }
    }

    List<IssuedLine> of(TurnoverQuestion question) {
        Span span = question.span();
        Where issued = new Where()
                .oneOf("assetClass", question.classes())
                .from("issuedOn", span.from())
                .to("issuedOn", span.to());
        List<Seen<TransferLineRow>> found = lines.all(issued, question.at()).stream()
                .filter(seen -> seen.row().issued() > 0)
                .toList();
        Map<String, Seen<TransferOrderRow>> asked =
                orders.rows(found.stream().map(seen -> seen.row().order()).collect(Collectors.toSet()), question.at());
        Map<String, MovementRow> out = out(span, question.at());
        return found.stream()
                .map(seen -> line(seen, asked, out))
                .filter(line -> question.admits(question.isByAsker() ? line.asker() : line.giver()))
                .toList();
    }

    /** By paper and code: the order, its gate pass, and what went out under it. */
    private Map<String, MovementRow> out(Span span, At at) {
        List<MovementRow> found = ways
                .all(
                        new Where()
                                .oneOf("event", ISSUES)
                                .from("occurredOn", span.from())
                                .to("occurredOn", span.to()),
                        at)
                .stream()
                .map(Seen::row)
                .toList();
        Map<String, String> known = codes.of(found.stream().map(MovementRow::id).collect(Collectors.toSet()));
        Map<String, MovementRow> out = new HashMap<>();
        found.forEach(way -> out.putIfAbsent(way.document() + " " + known.get(way.id()), way));
        return out;
    }

    private static IssuedLine line(
            Seen<TransferLineRow> seen, Map<String, Seen<TransferOrderRow>> asked, Map<String, MovementRow> out) {
        TransferLineRow row = seen.row();
        String code = String.valueOf(row.code());
        Seen<TransferOrderRow> order = asked.get(row.order());
        MovementRow way = out.get(row.number() + " " + row.gatePass() + " " + code);
        return new IssuedLine(
                seen.key(),
                code,
                row.issued(),
                row.unit(),
                way == null ? null : way.unit(),
                row.assetClass(),
                way == null ? null : StockFigures.warehouse(way.location()),
                Objects.requireNonNull(row.issuedOn()),
                order == null ? null : order.row().requestedOn(),
                way == null ? null : way.id());
    }

    /** Day on which each of the codes went out for the first time, whoever asked. */
    Map<String, LocalDate> firstIssues(Set<String> of, At at) {
        Map<String, LocalDate> first = new HashMap<>();
        lines.all(new Where().oneOf("code", of), at).stream()
                .map(Seen::row)
                .filter(row -> row.issued() > 0 && row.issuedOn() != null)
                .forEach(row -> first.merge(
                        String.valueOf(row.code()), Objects.requireNonNull(row.issuedOn()), IssuedLines::earlier));
        return first;
    }

    /** Day on which each of the things came into stock for the first time. */
    Map<String, LocalDate> firstDays(Set<String> things, At at) {
        Map<String, LocalDate> first = new HashMap<>();
        ways.all(new Where().oneOf("id", things).is("direction", "IN"), at).stream()
                .map(Seen::row)
                .forEach(way -> first.merge(way.id(), way.occurredOn(), IssuedLines::earlier));
        return first;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
