package org.gongwucang.query.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.disposal.DisposalCaseRow;
import org.gongwucang.query.intake.IntakeBatchRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.transfer.TransferLineRow;
import org.gongwucang.query.year.YearReport.DisposalFigure;
import org.gongwucang.query.year.YearReport.IntakeFigure;
import org.gongwucang.query.year.YearReport.TransferFigure;
import org.springframework.stereotype.Component;

/** 年度数: what came in, went out and was disposed of in a year, of the whole house. */
@Component
class YearFigures {

    private static final int FEN = 2;

    private final LedgerReader<IntakeBatchRow> batches;
    private final LedgerReader<TransferLineRow> lines;
    private final LedgerReader<DisposalCaseRow> cases;

    YearFigures(
            LedgerReader<IntakeBatchRow> batches,
            LedgerReader<TransferLineRow> lines,
            LedgerReader<DisposalCaseRow> cases) {
        this.batches = batches;
        this.lines = lines;
        this.cases = cases;
    }

    static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(FEN, RoundingMode.HALF_UP);
    }

    private static <R> List<R> rows(LedgerReader<R> book, Where where, At at) {
        return book.all(where, at).stream().map(Seen::row).toList();
    }

    private static <R> BigDecimal sum(List<R> rows, Function<R, BigDecimal> amount) {
        return yuan(rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static <R> List<String> numbers(List<R> rows, Function<R, String> number) {
        return rows.stream().map(number).distinct().sorted().toList();
    }

    /** Batches closed within the days. */
    IntakeFigure intake(LocalDate from, LocalDate to, At at) {
        List<IntakeBatchRow> closed = rows(
                batches,
                new Where().is("state", "CLOSED").from("closedOn", from).to("closedOn", to),
                at);
        return new IntakeFigure(
                closed.size(),
                closed.stream().mapToLong(IntakeBatchRow::piecesAccepted).sum(),
                sum(closed, IntakeBatchRow::valueAccepted),
                numbers(closed, IntakeBatchRow::number));
    }

    /** What was issued within the days and not refused. */
    List<TransferFigure> transfers(LocalDate from, LocalDate to, At at) {
        Map<String, List<TransferLineRow>> issued =
                rows(lines, new Where().from("issuedOn", from).to("issuedOn", to), at).stream()
                        .filter(row -> row.issued() > 0)
                        .collect(Collectors.groupingBy(TransferLineRow::purpose, TreeMap::new, Collectors.toList()));
        return issued.entrySet().stream()
                .map(purpose -> transfers(purpose.getKey(), purpose.getValue()))
                .toList();
    }

    private static TransferFigure transfers(String purpose, List<TransferLineRow> rows) {
        List<String> orders = numbers(rows, TransferLineRow::number);
        return new TransferFigure(
                purpose,
                orders.size(),
                rows.stream().mapToLong(TransferLineRow::issued).sum(),
                sum(rows, TransferLineRow::valueIssued),
                orders);
    }

    /** Cases of which the last line went within the days. */
    List<DisposalFigure> disposals(LocalDate from, LocalDate to, At at) {
        Map<String, List<DisposalCaseRow>> executed =
                rows(cases, new Where().from("executedOn", from).to("executedOn", to), at).stream()
                        .collect(Collectors.groupingBy(DisposalCaseRow::form, TreeMap::new, Collectors.toList()));
        return executed.entrySet().stream()
                .map(form -> disposals(form.getKey(), form.getValue()))
                .sorted(Comparator.comparing(DisposalFigure::form))
                .toList();
    }

    private static DisposalFigure disposals(String form, List<DisposalCaseRow> rows) {
        return new DisposalFigure(
                form,
                rows.size(),
                rows.stream().mapToLong(DisposalCaseRow::piecesExecuted).sum(),
                sum(rows, DisposalCaseRow::valueExecuted),
                sum(rows, DisposalCaseRow::proceeds),
                numbers(rows, DisposalCaseRow::number));
    }
}
