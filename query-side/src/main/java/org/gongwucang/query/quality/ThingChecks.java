package org.gongwucang.query.quality;

import static org.gongwucang.query.quality.QualityCheck.CLASS_UNKNOWN;
import static org.gongwucang.query.quality.QualityCheck.COUNT_OUT_OF_DATE;
import static org.gongwucang.query.quality.QualityCheck.ENTRY_WAITS_FOR_REPAIR;
import static org.gongwucang.query.quality.QualityCheck.LIKELY_DUPLICATE;
import static org.gongwucang.query.quality.QualityCheck.NO_ACCOUNT;
import static org.gongwucang.query.quality.QualityCheck.NO_ACQUISITION_DATE;
import static org.gongwucang.query.quality.QualityCheck.NO_CUSTODIAN;
import static org.gongwucang.query.quality.QualityCheck.NO_LOCATION;
import static org.gongwucang.query.quality.QualityCheck.OTHER_CODE_EDITION;
import static org.gongwucang.query.quality.QualityCheck.SERIAL_NUMBER_TWICE;
import static org.gongwucang.query.quality.QualityCheck.UNIT_INACTIVE;
import static org.gongwucang.query.quality.QualityCheck.ZERO_VALUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/** 物资逐项检查: a pure function from cards and lots to what is flawed in them. */
final class ThingChecks {

    private static final List<String> IN_STOCK = List.of("IN_STOCK", "RESERVED");
    private static final List<String> IN_HAND = List.of("IN_STOCK", "RESERVED", "IN_USE", "ON_LOAN");

    private final Collection<Seen<HoldingRow>> rows;
    private final ThingQuestion against;
    private final List<QualityFinding> found = new ArrayList<>();

    private ThingChecks(Collection<Seen<HoldingRow>> rows, ThingQuestion against) {
        this.rows = rows;
        this.against = against;
    }

    static List<QualityFinding> of(Collection<Seen<HoldingRow>> rows, ThingQuestion against) {
        ThingChecks checks = new ThingChecks(rows, against);
        rows.forEach(checks::look);
        checks.alike(LIKELY_DUPLICATE, ThingChecks::description);
        checks.alike(SERIAL_NUMBER_TWICE, ThingChecks::serialNumber);
        return checks.found;
    }

    /** Code system and edition of a class, in its written form. */
    static String edition(String assetClass) {
        return assetClass.substring(0, assetClass.lastIndexOf(':'));
    }

    private void look(Seen<HoldingRow> seen) {
        HoldingRow row = seen.row();
        boolean stored = IN_STOCK.contains(row.state());
        tell(NO_LOCATION, seen, stored && row.location() == null, null);
        tell(NO_ACCOUNT, seen, stored && row.account() == null, null);
        tell(NO_CUSTODIAN, seen, IN_HAND.contains(row.state()) && row.custodian() == null, null);
        tell(NO_ACQUISITION_DATE, seen, row.acquiredOn() == null, null);
        tell(ZERO_VALUE, seen, row.value().signum() == 0, null);
        tell(CLASS_UNKNOWN, seen, !against.classes().contains(row.assetClass()), row.assetClass());
        tell(OTHER_CODE_EDITION, seen, !edition(row.assetClass()).equals(against.edition()), row.assetClass());
        tell(UNIT_INACTIVE, seen, against.inactive().contains(row.unit()), null);
        tell(ENTRY_WAITS_FOR_REPAIR, seen, seen.incomplete(), null);
        LocalDate counted = against.counted().get(row.id());
        LocalDate last = counted == null ? row.bookedOn() : counted;
        tell(
                COUNT_OUT_OF_DATE,
                seen,
                last.isBefore(against.countedSince()),
                counted == null ? null : counted.toString());
    }

    private void tell(QualityCheck check, Seen<HoldingRow> seen, boolean flawed, @Nullable String detail) {
        if (flawed) {
            found.add(QualityFinding.of(check, seen, detail));
        }
    }

    /** The same thing in two places is one thing; the others of a group are told with the code of its first. */
    private void alike(QualityCheck check, Function<HoldingRow, @Nullable String> trait) {
        Map<String, List<Seen<HoldingRow>>> groups = rows.stream()
                .filter(seen -> trait.apply(seen.row()) != null)
                .sorted(Comparator.comparing(seen -> seen.row().code()))
                .collect(Collectors.groupingBy(seen -> String.valueOf(trait.apply(seen.row()))));
        groups.values().forEach(group -> {
            HoldingRow first = group.get(0).row();
            group.stream()
                    .filter(seen -> !seen.row().id().equals(first.id()))
                    .forEach(seen -> found.add(QualityFinding.of(check, seen, first.code())));
        });
    }

    /** As intake looks for duplicates: unit, class, specification, value and day, of what has no number of its own. */
    private static @Nullable String description(HoldingRow row) {
        if (row.serialNo() != null || row.specification() == null && row.acquiredOn() == null) {
            return null;
        }
        return String.join(
                "\n",
                row.unit(),
                row.assetClass(),
                row.name(),
                String.valueOf(row.specification()),
                row.unitValue().stripTrailingZeros().toPlainString(),
                String.valueOf(row.acquiredOn()));
    }

    private static @Nullable String serialNumber(HoldingRow row) {
        return row.serialNo() == null ? null : row.brand() + "\n" + row.serialNo();
    }
}
