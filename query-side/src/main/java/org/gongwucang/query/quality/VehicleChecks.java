package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.vehicle.VehicleRow;
import org.jspecify.annotations.Nullable;

/**
 * 车辆逐项检查: a pure function from vehicles to what is flawed in them. Plates and identification numbers are claimed and never
 * twice; engine numbers are not.
 */
final class VehicleChecks {

    private static final String IN_SERVICE = "IN_SERVICE";
    private static final String DELIVERED = "DELIVERED";

    private final VehicleQuestion against;
    private final List<QualityFinding> found = new ArrayList<>();

    private VehicleChecks(VehicleQuestion against) {
        this.against = against;
    }

    /**
     * Flaws of the vehicles within the scope.
     *
     * @param rows all that are some unit's: an engine may be another unit's, too
     */
    static List<QualityFinding> of(Collection<Seen<VehicleRow>> rows, QualityScope scope, VehicleQuestion against) {
        VehicleChecks checks = new VehicleChecks(against);
        rows.stream().filter(seen -> scope.has(seen.row().unit())).forEach(checks::look);
        checks.engines(rows, scope);
        return checks.found;
    }

    private void look(Seen<VehicleRow> seen) {
        VehicleRow row = seen.row();
        boolean inService = row.state().equals(IN_SERVICE);
        tell(QualityCheck.NO_PLATE, seen, row.plate() == null && !row.state().equals(DELIVERED), null);
        tell(QualityCheck.NO_VIN, seen, row.vin() == null, null);
        tell(QualityCheck.NO_ACQUISITION_DATE, seen, row.acquiredOn() == null, null);
        tell(QualityCheck.ZERO_VALUE, seen, row.value().signum() == 0, null);
        tell(QualityCheck.UNIT_INACTIVE, seen, against.inactive().contains(row.unit()), null);
        tell(QualityCheck.ENTRY_WAITS_FOR_REPAIR, seen, seen.incomplete(), null);
        tell(
                QualityCheck.NOT_INSURED,
                seen,
                inService && !against.insured().contains(row.vehicle()),
                day(against.insuredUntil().get(row.vehicle())));
        tell(
                QualityCheck.YEARLY_TEST_LAPSED,
                seen,
                inService && !against.isTested(row.vehicle()),
                day(against.testedUntil(row.vehicle())));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void tell(QualityCheck check, Seen<VehicleRow> seen, boolean flawed, @Nullable String detail) {
        if (flawed) {
            found.add(QualityFinding.ofVehicle(check, seen, detail));
        }
    }

    /** The others of a group are told, with the code of its first where that is within the scope. */
    private void engines(Collection<Seen<VehicleRow>> rows, QualityScope scope) {
        Map<String, VehicleRow> first = new HashMap<>();
        rows.stream()
                .filter(seen -> seen.row().engineNo() != null)
                .sorted(Comparator.comparing(seen -> seen.row().code()))
                .forEach(seen -> {
                    String engine = Objects.requireNonNull(seen.row().engineNo());
                    VehicleRow before = first.putIfAbsent(engine, seen.row());
                    if (before != null && scope.has(seen.row().unit())) {
                        String other = scope.has(before.unit()) ? before.code() : null;
                        tell(QualityCheck.ENGINE_NUMBER_TWICE, seen, true, other);
                    }
                });
    }
}
