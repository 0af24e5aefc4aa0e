package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.Optional;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.TcpRelay;
import org.gongwucang.benchmarks.lab.Waiting;

/** 迟缓: everything that passes between the halves and a store waits a while, in both directions. */
final class Slow implements Mishap {

    private static final Duration DELAY = Duration.ofMillis(100);

    private final Line line;

    Slow(Line line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "slow-" + line.title();
    }

    @Override
    public String story() {
        return "what passes to and from " + line.title() + " waits " + DELAY.toMillis() + " ms";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return Target.EVENT_STORE.missingIn(store);
    }

    @Override
    public void strike(Scene scene) {
        TcpRelay relay = line.in(scene.house());
        relay.slow(DELAY);
        Waiting.pass(scene.length());
        relay.mend();
    }
}
