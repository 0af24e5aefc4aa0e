package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Waiting;

/** 演练: lets a mishap happen to a house full of people, and counts what became of their work. */
final class Play {

    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);
    private static final Duration TO_BE_WELL = Duration.ofMinutes(2);

    private final House house;
    private final Load.Staff staff;
    private final Duration length;

    /** @param length of a mishap that has one */
    Play(House house, Load.Staff staff, Duration length) {
        this.house = house;
        this.staff = staff;
        this.length = length;
    }

    Outcome of(Mishap mishap) {
        Load load = new Load(house, staff);
        Scene scene = new Scene(house, load, new Inspector(house), length, new TreeMap<>());
        long begun = System.nanoTime();
        double wellAfter = -1;
        String problem = "";
        try {
            load.start();
            Waiting.pass(BEFORE);
            mishap.strike(scene);
            wellAfter = secondsUntilAllIsWell(scene);
            Waiting.pass(AFTERWARDS);
        } catch (LabFailure failure) {
            problem = String.valueOf(failure.getMessage());
        }
        return outcome(mishap, scene, begun, wellAfter, problem);
    }

    private Outcome outcome(Mishap mishap, Scene scene, long begun, double wellAfter, String problem) {
        Load load = scene.load();
        Findings findings = new Findings(0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), List.of());
        String trouble = problem;
        double seconds = 0;
        try {
            load.halt();
            seconds = (System.nanoTime() - begun) / 1e9;
            findings = scene.inspector().inspect(load.log().acknowledged(), mishap.spoilt());
            mishap.lookAround(scene);
            if (mishap.spoilt().isPresent() && findings.named().isEmpty()) {
                throw new LabFailure("no proof names the spoilt stream");
            }
        } catch (LabFailure failure) {
            trouble = (problem.isEmpty() ? "" : problem + "; ") + failure.getMessage();
        }
        return new Outcome(
                house.store().title(),
                mishap.name(),
                mishap.story(),
                seconds,
                findings,
                load.log().refused(),
                load.log().unanswered(),
                Outcome.Group.of(load.writing()),
                Outcome.Group.of(load.reading()),
                wellAfter,
                scene.notes(),
                trouble);
    }

    private static double secondsUntilAllIsWell(Scene scene) {
        long passed = System.nanoTime();
        Load load = scene.load();
        try {
            Waiting.until(
                    TO_BE_WELL,
                    "commands and questions are answered",
                    () -> load.writing().succeededSince(passed)
                            && load.reading().succeededSince(passed));
            Acknowledged latest = load.latest();
            Waiting.until(TO_BE_WELL, "all is well", () -> scene.inspector().isAllWell(latest));
        } catch (LabFailure never) {
            return -1;
        }
        return (System.nanoTime() - passed) / 1e9;
    }
}
