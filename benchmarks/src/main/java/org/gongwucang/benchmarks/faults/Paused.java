package org.gongwucang.benchmarks.faults;

import java.util.Optional;
import org.gongwucang.benchmarks.lab.MortalProcess;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;

/** 停顿: a process stands still for a while, as on an overloaded or migrated machine, and goes on as if nothing had been. */
final class Paused implements Mishap {

    private final Target target;

    Paused(Target target) {
        this.target = target;
    }

    @Override
    public String name() {
        return "pause-" + target.title();
    }

    @Override
    public String story() {
        return target.title() + " is stopped (SIGSTOP) and goes on (SIGCONT)";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return target.missingIn(store);
    }

    @Override
    public void strike(Scene scene) {
        MortalProcess victim = target.in(scene.house()).process();
        victim.pause();
        Waiting.pass(scene.length());
        victim.resume();
    }
}
