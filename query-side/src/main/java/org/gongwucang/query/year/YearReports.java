package org.gongwucang.query.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.query.depreciation.NetValueBook;
import org.gongwucang.query.depreciation.VehicleNetValueBook;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Span;
import org.gongwucang.query.savings.YearSavings;
import org.gongwucang.query.year.YearReport.NetValueFigure;
import org.gongwucang.query.year.YearReport.VehicleNetValueFigure;
import org.gongwucang.query.year.YearRow.Closing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 年度报告 (L23): put together from the ledgers as they stood on the last day of the year, as known when that was closed. */
@Component
class YearReports {

    private static final int DECEMBER = 12;
    private static final int LAST_OF_DECEMBER = 31;

    private final YearTotals totals;
    private final YearFigures figures;
    private final YearSavings savings;
    private final NetValueBook netValues;
    private final VehicleNetValueBook vehicleNetValues;
    private final YearProperty property;
    private final YearSupplements supplements;
    private final Moments moments;

    YearReports(
            YearTotals totals,
            YearFigures figures,
            YearSavings savings,
            NetValueBook netValues,
            VehicleNetValueBook vehicleNetValues,
            YearProperty property,
            YearSupplements supplements,
            Moments moments) {
        this.totals = totals;
        this.figures = figures;
        this.savings = savings;
        this.netValues = netValues;
        this.vehicleNetValues = vehicleNetValues;
        this.property = property;
        this.supplements = supplements;
        this.moments = moments;
    }

    /** Of a year as it is known now, or was known at an instant. */
    YearReport open(int year, @Nullable Instant knownAt) {
        return of(year, 0, YearReport.FORM, knownAt, null);
    }

    /** Of a closing in the form in which that was signed, with how it differs from the one before. */
    YearReport closed(int year, Closing closing, @Nullable Closing before) {
        return closed(year, closing.edition(), closing.form(), closing.knownAt(), before);
    }

    /**
     * Held against the one before as that would be written in this form: what one form says and another does not is no difference
     * between the years.
     */
    YearReport closed(int year, int edition, int form, Instant knownAt, @Nullable Closing before) {
        YearReport report = of(year, edition, form, knownAt, null);
        if (before == null) {
            return report;
        }
        YearReport earlier = of(year, before.edition(), form, before.knownAt(), null);
        return of(year, edition, form, knownAt, supplements.between(earlier, before.knownAt(), report, knownAt));
    }

    private YearReport of(
            int year, int edition, int form, @Nullable Instant knownAt, @Nullable YearSupplement supplement) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, DECEMBER, LAST_OF_DECEMBER);
        LocalDate to = last.isAfter(moments.today()) ? moments.today() : last;
        At at = new At(to, knownAt);
        return new YearReport(
                year,
                form,
                edition,
                from,
                to,
                knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC),
                totals.onTheBooks(from, at),
                totals.inStock(from, to, at),
                figures.intake(from, to, at),
                figures.transfers(from, to, at),
                figures.disposals(from, to, at),
                savings.of(new Span(from, to), at),
                netValues(YearMonth.from(to), at),
                form == YearReport.WITHOUT_VEHICLES ? null : vehicleNetValues(YearMonth.from(to), at),
                property.vehicles(year, at),
                property.reallocations(year, at),
                property.approvals(year, at),
                property.works(year, at),
                property.leases(year, at),
                property.coverage(year, at),
                supplement);
    }

    private List<NetValueFigure> netValues(YearMonth month, At at) {
        return netValues.byClass(month, at).stream()
                .map(line -> new NetValueFigure(
                        String.valueOf(line.key()), line.pieces(), line.original(), line.accumulated(), line.net()))
                .toList();
    }

    private List<VehicleNetValueFigure> vehicleNetValues(YearMonth month, At at) {
        return vehicleNetValues.byCategory(month, at).stream()
                .map(line -> new VehicleNetValueFigure(
                        String.valueOf(line.key()), line.rows(), line.original(), line.accumulated(), line.net()))
                .toList();
    }
}
