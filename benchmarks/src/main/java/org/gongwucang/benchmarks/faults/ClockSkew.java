package org.gongwucang.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.Server;
import org.gongwucang.benchmarks.lab.Store;
import org.gongwucang.benchmarks.lab.Waiting;

/** 钟差: one command-side runs with a clock that is fast, then with the right one again; libfaketime shifts it. */
final class ClockSkew implements Mishap {

    private static final String LIBRARY = "libfaketimeMT.so.1";
    private static final String FAST = "+90s";

    @Override
    public String name() {
        return "clock-skew";
    }

    @Override
    public String story() {
        return "the clock of one command-side is " + FAST + " fast";
    }

    @Override
    public Optional<String> impossible(Store store) {
        if (library().isEmpty()) {
            return Optional.of("the library " + LIBRARY + " is not installed (package faketime)");
        }
        return Target.COMMAND_SIDE.missingIn(store);
    }

    private static Optional<Path> library() {
        try (Stream<Path> files = Files.find(Path.of("/usr/lib"), 3, (file, attributes) -> file.endsWith(LIBRARY))) {
            return files.findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void strike(Scene scene) {
        Half half = scene.house().commandSides().get(0);
        half.process().stop();
        half.process()
                .start(Map.of(
                        "LD_PRELOAD",
                        library().orElseThrow().toString(),
                        "FAKETIME",
                        FAST,
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1"));
        half.process().awaitReady(Server.TO_START, half::isReady);
        scene.note(
                "its clock says",
                half.itself()
                        .ask("", "{ done: service { time } }", Map.of())
                        .done()
                        .path("time"));
        Waiting.pass(scene.length());
        half.process().stop();
        half.start();
    }
}
