package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongwucang.command.running.RunningState.Kind;
import org.gongwucang.command.running.RunningState.Phase;
import org.jspecify.annotations.Nullable;

/** 单车规则: what has to fit with everything else that stands in the account of a vehicle. */
final class RunningGuards {

    private RunningGuards() {}

    /** 保险期: of one policy. */
    private record Period(LocalDate from, LocalDate to) {}

    /**
     * A reading is held against the nearest ones of other days, before and after; those of the same day tell nothing of their order.
     *
     * @throws org.gongwucang.command.kernel.Refused ODOMETER_BACKWARDS with the neighbour
     */
    static void requireForward(VehicleAccount account, LocalDate day, int odometer) {
        account.readings().stream()
                .filter(reading -> reading.day().isBefore(day))
                .max(Comparator.comparing(Reading::day).thenComparing(Reading::odometer))
                .ifPresent(before -> requireForward(before.odometer() <= odometer, account, day, odometer, before));
        account.readings().stream()
                .filter(reading -> reading.day().isAfter(day))
                .min(Comparator.comparing(Reading::day).thenComparing(Reading::odometer))
                .ifPresent(after -> requireForward(odometer <= after.odometer(), account, day, odometer, after));
    }

    private static void requireForward(
            boolean holds, VehicleAccount account, LocalDate day, int odometer, Reading neighbour) {
        require(
                holds,
                "ODOMETER_BACKWARDS",
                "code",
                account.code(),
                "day",
                day,
                "odometer",
                odometer,
                "neighbourDay",
                neighbour.day(),
                "neighbour",
                neighbour.odometer());
    }

    private static List<Period> policies(VehicleAccount account) {
        return account.standing(Kind.INSURANCE)
                .map(state -> new Period(Objects.requireNonNull(state.from()), Objects.requireNonNull(state.to())))
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }

    /** @throws org.gongwucang.command.kernel.Refused INSURANCE_PERIOD_INVALID, INSURANCE_OVERLAP, INSURANCE_GAP with its days */
    static void requireInsurable(VehicleAccount account, LocalDate from, LocalDate to, boolean gapExplained) {
        require(!to.isBefore(from), "INSURANCE_PERIOD_INVALID", "from", from, "to", to);
        List<Period> known = policies(account);
        for (Period other : known) {
            require(
                    to.isBefore(other.from()) || from.isAfter(other.to()),
                    "INSURANCE_OVERLAP",
                    "code",
                    account.code(),
                    "from",
                    other.from(),
                    "to",
                    other.to());
        }
        Optional<Period> before =
                known.stream().filter(one -> one.to().isBefore(from)).max(Comparator.comparing(Period::to));
        before.ifPresent(one -> requireNoGap(account, one.to().plusDays(1), from.minusDays(1), gapExplained));
        Optional<Period> after =
                known.stream().filter(one -> one.from().isAfter(to)).findFirst();
        after.ifPresent(one -> requireNoGap(account, to.plusDays(1), one.from().minusDays(1), gapExplained));
    }

    private static void requireNoGap(VehicleAccount account, LocalDate first, LocalDate last, boolean explained) {
        require(explained || last.isBefore(first), "INSURANCE_GAP", "code", account.code(), "from", first, "to", last);
    }

    /**
     * Whether the vehicle may go on a trip then.
     *
     * @param code of the vehicle, about which nothing may have been entered yet
     * @throws org.gongwucang.command.kernel.Refused VEHICLE_DISPATCHED_ALREADY, VEHICLE_UNDER_REPAIR, VEHICLE_UNINSURED,
     *     VEHICLE_INSPECTION_EXPIRED
     */
    static void requireFree(VehicleAccount account, String code, LocalDateTime from, LocalDateTime until) {
        account.standing(Kind.TRIP)
                .map(RunningState::spell)
                .filter(Objects::nonNull)
                .forEach(spell -> require(
                        !spell.overlaps(from, until),
                        "VEHICLE_DISPATCHED_ALREADY",
                        "code",
                        code,
                        "number",
                        spell.number(),
                        "from",
                        spell.from(),
                        "until",
                        spell.until()));
        LocalDate last = until.toLocalDate();
        account.standing(Kind.REPAIR)
                .filter(repair -> repair.phase() == Phase.APPROVED)
                .forEach(repair -> require(
                        last.isBefore(Objects.requireNonNull(repair.from())),
                        "VEHICLE_UNDER_REPAIR",
                        "code",
                        code,
                        "since",
                        String.valueOf(repair.from())));
        LocalDate uninsured = firstUninsured(account, from.toLocalDate(), last);
        require(uninsured == null, "VEHICLE_UNINSURED", "code", code, "day", String.valueOf(uninsured));
        LocalDate valid = testedUntil(account, from.toLocalDate());
        require(
                valid != null && !valid.isBefore(last),
                "VEHICLE_INSPECTION_EXPIRED",
                "code",
                code,
                "validUntil",
                valid == null ? "-" : valid,
                "day",
                last);
    }

    private static @Nullable LocalDate firstUninsured(VehicleAccount account, LocalDate first, LocalDate last) {
        List<Period> known = policies(account);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> known.stream().noneMatch(one -> !day.isBefore(one.from()) && !day.isAfter(one.to())))
                .findFirst()
                .orElse(null);
    }

    /**
     * Until when the last test before the day, or on it, counts; null where there is none, or it was not passed. Of two on one day, such as
     * before a repair and after it, the one that holds longer counts.
     */
    private static @Nullable LocalDate testedUntil(VehicleAccount account, LocalDate day) {
        return account.standing(Kind.INSPECTION)
                .filter(test -> !Objects.requireNonNull(test.from()).isAfter(day))
                .max(Comparator.comparing((RunningState test) -> Objects.requireNonNull(test.from()))
                        .thenComparing(RunningState::to, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(RunningState::to)
                .orElse(null);
    }
}
