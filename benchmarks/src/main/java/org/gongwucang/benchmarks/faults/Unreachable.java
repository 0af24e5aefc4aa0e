package org.gongwucang.benchmarks.faults;

import java.util.Optional;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.TcpRelay;
import org.gongwucang.benchmarks.lab.Waiting;

/** 断线: the line from all halves to a store is cut and mended; the store itself goes on. */
final class Unreachable implements Mishap {

    private final Line line;

    Unreachable(Line line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "cut-" + line.title();
    }

    @Override
    public String story() {
        return "the line to " + line.title() + " is cut, and mended";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return Target.EVENT_STORE.missingIn(store);
    }

    @Override
    public void strike(Scene scene) {
        TcpRelay relay = line.in(scene.house());
        relay.cut();
        Waiting.pass(scene.length());
        relay.mend();
    }
}
