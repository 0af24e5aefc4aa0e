package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.Optional;
import org.gongwucang.benchmarks.lab.Server;
import org.gongwucang.benchmarks.lab.SmallDisk;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;

/** 盘满: there is no room left for a store, and then there is. A store that ended meanwhile, or takes nothing then, is started again. */
final class DiskFull implements Mishap {

    private static final Duration TO_GO_ON = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Target target;

    /** @param target a store, or the program with stores of its own */
    DiskFull(Target target) {
        this.target = target;
    }

    @Override
    public String name() {
        return "disk-full-" + target.title();
    }

    @Override
    public String story() {
        return "no room is left on the disk of " + target.title() + ", and then there is";
    }

    @Override
    public Optional<String> impossible(Store store) {
        return SmallDisk.isPossible()
                ? target.missingIn(store)
                : Optional.of("only root can mount a small disk for the store");
    }

    @Override
    public boolean ownHouse() {
        return true;
    }

    @Override
    public void strike(Scene scene) {
        SmallDisk disk = (target == Target.EVENT_STORE
                        ? scene.house().diskOfEvents()
                        : scene.house().diskOfLedgers())
                .orElseThrow();
        Server store = target.in(scene.house());
        disk.fill();
        Waiting.pass(scene.length());
        scene.note(target.title() + " lives on a full disk", store.process().isAlive());
        disk.free();
        if (!store.process().isAlive()) {
            store.start();
        } else if (!goesOn(scene.load())) {
            scene.note(target.title() + " takes nothing although there is room, and is started again", true);
            store.process().stop();
            store.start();
        }
    }

    private static boolean goesOn(Load load) {
        long freed = System.nanoTime();
        while (!load.writing().succeededSince(freed) && System.nanoTime() - freed < TO_GO_ON.toNanos()) {
            Waiting.pass(BETWEEN_LOOKS);
        }
        return load.writing().succeededSince(freed);
    }
}
