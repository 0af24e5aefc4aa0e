package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.Optional;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;

/** 越权停顿: each query-side in turn stands still for longer than others wait before they take its ledgers over. */
final class OwnerPaused implements Mishap {

    private static final Duration LONGER_THAN_ANY_CLAIM = Duration.ofSeconds(12);
    private static final Duration BETWEEN = Duration.ofSeconds(4);

    @Override
    public String name() {
        return "owner-paused";
    }

    @Override
    public String story() {
        return "each query-side in turn is stopped for " + LONGER_THAN_ANY_CLAIM.toSeconds()
                + " s: its ledgers are taken over, and what it still had to write comes late";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return Target.QUERY_SIDE.missingIn(store);
    }

    @Override
    public void strike(Scene scene) {
        for (Half owner : scene.house().querySides()) {
            owner.process().pause();
            Waiting.pass(LONGER_THAN_ANY_CLAIM);
            owner.process().resume();
            Waiting.pass(BETWEEN);
        }
    }
}
