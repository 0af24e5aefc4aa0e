package org.gongwucang.query.quality;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongwucang.query.fleet.FleetRow;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.running.RunningEntryRow;
import org.gongwucang.query.vehicle.VehicleRow;
import org.springframework.stereotype.Component;

/** 车辆数据质量: vehicles that are some unit's, with what their accounts say of insurance and tests; and fleets. */
@Component
class VehicleQuality implements QualitySource {

    private static final Set<String> LASTING = Set.of("INSURANCE", "INSPECTION");

    private final LedgerReader<VehicleRow> vehicles;
    private final LedgerReader<RunningEntryRow> accounts;
    private final LedgerReader<FleetRow> fleets;
    private final UnitNames units;

    VehicleQuality(
            LedgerReader<VehicleRow> vehicles,
            LedgerReader<RunningEntryRow> accounts,
            LedgerReader<FleetRow> fleets,
            UnitNames units) {
        this.vehicles = vehicles;
        this.accounts = accounts;
        this.fleets = fleets;
        this.units = units;
    }

    @Override
    public Stream<Instant> horizons() {
        return Stream.of(vehicles.horizon(), accounts.horizon(), fleets.horizon(), units.horizon());
    }

    @Override
    public Stream<QualityFinding> look(QualityScope scope, Predicate<QualityRegister> asked) {
        return Stream.concat(
                asked.test(QualityRegister.VEHICLE) ? ofVehicles(scope).stream() : Stream.empty(),
                asked.test(QualityRegister.FLEET) ? ofFleets(scope).stream() : Stream.empty());
    }

    private List<QualityFinding> ofVehicles(QualityScope scope) {
        List<Seen<VehicleRow>> rows = vehicles.all(new Where().absent("endedOn"), scope.at());
        List<RunningEntryRow> lasting = accounts.all(new Where().oneOf("kind", LASTING), scope.at()).stream()
                .map(Seen::row)
                .toList();
        return VehicleChecks.of(rows, scope, VehicleQuestion.of(scope.day(), units.inactive(scope.at()), lasting));
    }

    private List<QualityFinding> ofFleets(QualityScope scope) {
        Map<String, String> names = units.names(scope.at());
        return FleetChecks.of(fleets.all(scope.where(), scope.at()), names);
    }
}
