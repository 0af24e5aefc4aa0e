package org.gongwucang.query.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.fleet.FleetRow;
import org.gongwucang.query.fleet.FleetRow.Member;
import org.gongwucang.query.fleet.FleetRow.Part;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/**
 * 车队逐项检查: a pure function from fleets to those that are above their establishment. Openings are outside the quota, and an establishment
 * may be set below what there is.
 */
final class FleetChecks {

    private FleetChecks() {}

    /** @param names of units by their codes */
    static List<QualityFinding> of(Collection<Seen<FleetRow>> fleets, Map<String, String> names) {
        List<QualityFinding> found = new ArrayList<>();
        for (Seen<FleetRow> seen : fleets) {
            FleetRow row = seen.row();
            if (row.document() == null && !row.vehicles().isEmpty()) {
                found.add(fleet(
                        QualityCheck.ESTABLISHMENT_NOT_SET,
                        seen,
                        names,
                        row.vehicles().size(),
                        null));
            }
            List<Excess> excess = row.document() == null ? List.of() : excess(row);
            if (!excess.isEmpty()) {
                found.add(fleet(
                        QualityCheck.VEHICLES_ABOVE_ESTABLISHMENT,
                        seen,
                        names,
                        excess.stream().mapToInt(Excess::over).sum(),
                        String.join("; ", excess.stream().map(Excess::written).toList())));
            }
            if (seen.incomplete()) {
                found.add(fleet(
                        QualityCheck.ENTRY_WAITS_FOR_REPAIR,
                        seen,
                        names,
                        row.vehicles().size(),
                        null));
            }
        }
        return found;
    }

    private static QualityFinding fleet(
            QualityCheck check, Seen<FleetRow> seen, Map<String, String> names, int vehicles, @Nullable String detail) {
        String unit = seen.row().unit();
        return new QualityFinding(
                check, QualityRegister.FLEET, seen.key(), unit, names.getOrDefault(unit, unit), unit, vehicles, detail);
    }

    /** 超编: of a category; what the unit has above its total is above that of some category. */
    private record Excess(String category, int held, int establishment) {

        int over() {
            return held - establishment;
        }

        String written() {
            return category + " " + held + "/" + establishment;
        }
    }

    private static List<Excess> excess(FleetRow row) {
        return row.vehicles().stream()
                .map(Member::category)
                .distinct()
                .sorted()
                .map(category -> new Excess(category, held(row, category), establishment(row, category)))
                .filter(one -> one.over() > 0)
                .toList();
    }

    private static int held(FleetRow row, String category) {
        return (int) row.vehicles().stream()
                .filter(one -> one.category().equals(category))
                .count();
    }

    private static int establishment(FleetRow row, String category) {
        return row.parts().stream()
                .filter(part -> part.category().equals(category))
                .mapToInt(Part::establishment)
                .sum();
    }
}
