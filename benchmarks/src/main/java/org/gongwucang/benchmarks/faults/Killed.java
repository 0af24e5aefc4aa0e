package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.Optional;
import org.gongwucang.benchmarks.lab.Server;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;

/** 猝死: a process is killed with signal 9 and started again a little later. */
final class Killed implements Mishap {

    private static final Duration DEAD = Duration.ofSeconds(3);

    private final Target target;

    Killed(Target target) {
        this.target = target;
    }

    @Override
    public String name() {
        return "kill-" + target.title();
    }

    @Override
    public String story() {
        return "kill -9 of " + target.title() + ", started again after " + DEAD.toSeconds() + " s";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return target.missingIn(store);
    }

    @Override
    public void strike(Scene scene) {
        Server victim = target.in(scene.house());
        victim.process().kill();
        Waiting.pass(DEAD);
        long begun = System.nanoTime();
        victim.start();
        scene.note("seconds to start again", (System.nanoTime() - begun) / 1_000_000_000);
    }
}
