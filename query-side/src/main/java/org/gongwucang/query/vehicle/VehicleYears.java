package org.gongwucang.query.vehicle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.fleet.VehiclePurchaseRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 车辆年度统计 (L12): purchases that were approved in the year, whatever became of them, against the year before; vehicles that went
 * over, were scrapped, registered, and taken off the register: scrapped or sold.
 */
@Component
public class VehicleYears {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final LedgerReader<VehiclePurchaseRow> purchases;
    private final LedgerReader<VehicleMovementRow> movements;

    VehicleYears(LedgerReader<VehiclePurchaseRow> purchases, LedgerReader<VehicleMovementRow> movements) {
        this.purchases = purchases;
        this.movements = movements;
    }

    /**
     * 车辆年度.
     *
     * @param net registered without those that are registered no more
     */
    public record VehicleYear(
            int year,
            VehicleYearPurchases purchases,
            VehicleYearCount allotted,
            VehicleYearCount scrapped,
            VehicleYearCount sold,
            VehicleYearCount registered,
            VehicleYearCount deregistered,
            int net) {}

    /**
     * 购车统计.
     *
     * @param yoyPercent change against the year before in percent; null where there was none
     * @param purchases their numbers
     */
    public record VehicleYearPurchases(
            int count,
            int previousCount,
            @Nullable BigDecimal yoyPercent,
            List<String> purchases,
            List<String> previousPurchases) {}

    /** 车辆统计: asset codes, one for each way; a vehicle that went over twice stands there twice. */
    public record VehicleYearCount(List<String> vehicles) {

        public int count() {
            return vehicles.size();
        }
    }

    public VehicleYear of(int year, Supplier<Where> seenPurchases, Supplier<Where> seenMovements, At at) {
        List<String> now = numbers(seenPurchases.get(), year, at);
        List<String> before = numbers(seenPurchases.get(), year - 1, at);
        LocalDate first = LocalDate.of(year, 1, 1);
        Where inYear = seenMovements
                .get()
                .from("occurredOn", first)
                .to("occurredOn", first.plusYears(1).minusDays(1));
        Map<String, List<String>> byKind = movements.all(inYear, at).stream()
                .map(Seen::row)
                .collect(Collectors.groupingBy(
                        VehicleMovementRow::kind, Collectors.mapping(VehicleMovementRow::code, Collectors.toList())));
        VehicleYearCount registered = count(byKind, "REGISTERED");
        VehicleYearCount deregistered = count(byKind, "SCRAPPED", "SOLD");
        return new VehicleYear(
                year,
                new VehicleYearPurchases(now.size(), before.size(), change(before.size(), now.size()), now, before),
                count(byKind, "ALLOTTED"),
                count(byKind, "SCRAPPED"),
                count(byKind, "SOLD"),
                registered,
                deregistered,
                registered.count() - deregistered.count());
    }

    private List<String> numbers(Where seen, int year, At at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Where approved = seen.from("approvedOn", first)
                .to("approvedOn", first.plusYears(1).minusDays(1));
        return purchases.all(approved, at).stream()
                .map(one -> one.row().number())
                .sorted()
                .toList();
    }

    private static VehicleYearCount count(Map<String, List<String>> byKind, String... kinds) {
        return new VehicleYearCount(Stream.of(kinds)
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                .sorted()
                .toList());
    }

    /** Two decimals, half up. */
    static @Nullable BigDecimal change(int before, int now) {
        return before == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf((long) now - before))
                        .divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP);
    }
}
