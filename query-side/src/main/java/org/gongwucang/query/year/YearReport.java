package org.gongwucang.query.year;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongwucang.query.inspection.InspectionCoverage;
import org.gongwucang.query.lease.LeaseYears.LeaseYear;
import org.gongwucang.query.reallocation.SpaceReallocationYears.SpaceReallocationYear;
import org.gongwucang.query.savings.SavingsFigure;
import org.gongwucang.query.vehicle.VehicleYears.VehicleYear;
import org.gongwucang.query.works.SpaceApprovals.SpaceApprovalYear;
import org.gongwucang.query.works.WorksYears.WorksYear;
import org.jspecify.annotations.Nullable;

/**
 * 年度资产报告: totals, configuration, use, disposal and results of a year (Order 738, Art. 44 to 46). No names of persons,
 * but codes; a unit is called as it was on the last day, as known then: it is the same whoever asks, and whatever units are called later. Amounts in yuan with two decimals.
 *
 * @param form how it is written; a form that was signed is written for good
 * @param edition 0 while it is not of a closing
 * @param to last day of the year, or today while it lasts
 * @param knownAt what was recorded by then; null for all that is known now
 * @param vehicleNetValues null in form 1, which does not have them
 * @param supplement how it differs from the edition before; null for the first, and for an open year
 */
public record YearReport(
        int year,
        int form,
        int edition,
        LocalDate from,
        LocalDate to,
        @Nullable OffsetDateTime knownAt,
        List<ClassTotals> totals,
        List<StockTotals> stock,
        IntakeFigure intake,
        List<TransferFigure> transfers,
        List<DisposalFigure> disposals,
        List<SavingsFigure> savings,
        List<NetValueFigure> netValues,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VehicleNetValueFigure> vehicleNetValues,
        VehicleYear vehicles,
        SpaceReallocationYear reallocations,
        SpaceApprovalYear spaceApprovals,
        WorksYear works,
        LeaseYear leases,
        InspectionCoverage coverage,
        @Nullable YearSupplement supplement) {

    /** Without net values of vehicles. */
    static final int WITHOUT_VEHICLES = 1;

    /** The form of today. */
    static final int FORM = 2;

    /**
     * 资产总额: of a class on the books, whoever has it.
     *
     * @param opening pieces on the last day of the year before
     */
    public record ClassTotals(
            String assetClassId, long opening, BigDecimal openingValue, long closing, BigDecimal closingValue) {

        public long change() {
            return closing - opening;
        }

        public BigDecimal changeOfValue() {
            return closingValue.subtract(openingValue);
        }
    }

    /** 收发存: pieces of a class in the warehouses: opening + in - out = closing. */
    public record StockTotals(String assetClassId, long opening, long in, long out, long closing) {}

    /** @param numbers of the batches whose sum it is */
    public record IntakeFigure(int batches, long items, BigDecimal value, List<String> numbers) {}

    /** @param numbers of the orders whose sum it is */
    public record TransferFigure(String purpose, int orders, long items, BigDecimal value, List<String> numbers) {}

    /** @param numbers of the cases whose sum it is */
    public record DisposalFigure(
            String form, int cases, long pieces, BigDecimal value, BigDecimal proceeds, List<String> numbers) {}

    /** 净值: of a class at the end of the last month. */
    public record NetValueFigure(
            String assetClassId, long pieces, BigDecimal original, BigDecimal accumulated, BigDecimal net) {}

    /** 车辆净值: of a category at the end of the last month. */
    public record VehicleNetValueFigure(
            String category, int vehicles, BigDecimal original, BigDecimal accumulated, BigDecimal net) {}
}
