package org.gongwucang.query.running;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongwucang.events.running.RunningEntry;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleInspected;
import org.gongwucang.events.running.VehicleInsured;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.events.running.VehicleRefuelled;
import org.gongwucang.events.running.VehicleRepairRecorded;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.events.running.VehicleTripSettled;

/** A year in the life of many vehicles, with its sums counted as it is made up: nothing of this shares a line with the ledger. */
final class GeneratedYear {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Random random = new Random(20251231);
    private final Map<String, Sums> sums = new TreeMap<>();
    private final Map<String, List<RunningEntry>> told = new TreeMap<>();
    private int count;

    /** What has to come out for one vehicle. */
    static final class Sums {
        long kilometres;
        BigDecimal litres = BigDecimal.ZERO;
        BigDecimal fuel = BigDecimal.ZERO;
        BigDecimal repair = BigDecimal.ZERO;
        BigDecimal insurance = BigDecimal.ZERO;
        BigDecimal tests = BigDecimal.ZERO;
        BigDecimal fees = BigDecimal.ZERO;
        final TreeSet<String> trips = new TreeSet<>();
        final TreeSet<String> holidays = new TreeSet<>();
        final TreeSet<String> fuels = new TreeSet<>();
        final TreeSet<String> repairs = new TreeSet<>();
        final TreeSet<String> policies = new TreeSet<>();

        BigDecimal total() {
            return fuel.add(repair).add(insurance).add(tests).add(fees);
        }
    }

    GeneratedYear(int vehicles) {
        for (int i = 0; i < vehicles; i++) {
            live(new VehicleRef("g%03d".formatted(i), "G-%03d".formatted(i), i % 2 == 0 ? "U1" : "U2", "EMERGENCY"));
        }
    }

    Map<String, Sums> sums() {
        return sums;
    }

    /** Entries of each vehicle, in the order in which they come in, which is not that of their days. */
    Map<String, List<RunningEntry>> told() {
        return told;
    }

    private void live(VehicleRef about) {
        Sums sum = new Sums();
        List<List<RunningEntry>> things = new ArrayList<>();
        things.add(List.of(insured(about, sum)));
        things.add(List.of(tested(about, sum)));
        for (int month = 0; month < 12; month++) {
            things.add(List.of(fuel(about, FIRST.plusMonths(month).plusDays(random.nextInt(28)), sum)));
            things.add(trip(about, FIRST.plusMonths(month).plusDays(random.nextInt(28)), sum));
        }
        things.add(List.of(repair(about, sum)));
        things.add(List.of(repair(about, sum)));
        Collections.shuffle(things, random);
        List<RunningEntry> all = new ArrayList<>();
        things.forEach(all::addAll);
        told.put(about.vehicle(), all);
        sums.put(about.code(), sum);
    }

    private String next(String of) {
        return of + "-" + count++;
    }

    private BigDecimal yuan(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most * 100), 2);
    }

    private VehicleInsured insured(VehicleRef about, Sums sum) {
        String id = next("policy");
        BigDecimal premium = yuan(5000);
        sum.insurance = sum.insurance.add(premium);
        sum.policies.add(id);
        return new VehicleInsured(
                about, id, "PD", FIRST, FIRST.plusYears(1), premium, null, "P1", null, "S1", List.of(), FIRST);
    }

    private VehicleInspected tested(VehicleRef about, Sums sum) {
        BigDecimal fee = yuan(300);
        sum.tests = sum.tests.add(fee);
        return new VehicleInspected(
                about, next("test"), true, FIRST.plusYears(1), "检", fee, "S1", List.of(), FIRST.plusDays(30));
    }

    private VehicleRefuelled fuel(VehicleRef about, LocalDate day, Sums sum) {
        String id = next("fuel");
        BigDecimal litres = yuan(60);
        BigDecimal amount = yuan(500);
        sum.litres = sum.litres.add(litres);
        sum.fuel = sum.fuel.add(amount);
        sum.fuels.add(id);
        return new VehicleRefuelled(about, id, litres, amount, 1000, null, "P1", null, "S1", List.of(), day);
    }

    private VehicleRepairRecorded repair(VehicleRef about, Sums sum) {
        String id = next("repair");
        BigDecimal cost = yuan(2000);
        sum.repair = sum.repair.add(cost);
        sum.repairs.add(id);
        LocalDate day = FIRST.plusDays(random.nextInt(365));
        return new VehicleRepairRecorded(about, id, "修", cost, 1000, "票", "P1", null, "S1", List.of(), List.of(), day);
    }

    private List<RunningEntry> trip(VehicleRef about, LocalDate day, Sums sum) {
        String id = next("trip");
        boolean holiday = random.nextInt(5) == 0;
        int km = random.nextInt(400);
        BigDecimal toll = yuan(100);
        sum.kilometres += km;
        sum.fees = sum.fees.add(toll).add(BigDecimal.ONE);
        sum.trips.add(id);
        if (holiday) {
            sum.holidays.add(id);
        }
        return List.of(
                new VehicleDispatched(about, id, "YC", "S2", day.atTime(8, 0), day.atTime(18, 0), holiday, day),
                new VehicleReturned(about, id, day, 1000, 1000 + km, day.atTime(18, 0), day),
                new VehicleTripSettled(about, id, toll, BigDecimal.ONE, BigDecimal.ZERO, day.plusDays(2)));
    }
}
