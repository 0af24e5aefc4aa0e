package org.gongwucang.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Server;
import org.gongwucang.benchmarks.lab.Waiting;

/** 静态: what the program takes of the machine when nobody asks for anything: room, time to start, processor. */
final class Rest {

    private static final Duration LOOK = Duration.ofSeconds(20);

    private final House house;

    Rest(House house) {
        this.house = house;
    }

    /** Bytes of all files that hold events. */
    long bytes() {
        Path folder = house.events()
                .map(server -> server.folder())
                .orElse(house.rooms().resolve("data"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> house.events().isPresent()
                            || file.getFileName().toString().startsWith("events"))
                    .mapToLong(Rest::size)
                    .sum();
        } catch (IOException e) {
            throw new LabFailure("the folder of the events cannot be read", e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException vanished) {
            return 0;
        }
    }

    /** Stops a command-side and starts it again, in seconds until it answers. */
    double secondsToStart() {
        Half half = house.commandSides().get(0);
        half.process().stop();
        long begun = System.nanoTime();
        half.start();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Processor time of each process per second of doing nothing. */
    List<String> idle() {
        List<Server> servers = house.servers();
        List<Duration> before = servers.stream().map(Rest::used).toList();
        Waiting.pass(LOOK);
        return java.util.stream.IntStream.range(0, servers.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%s %.1f %%",
                        servers.get(i).process().name(),
                        100.0 * used(servers.get(i)).minus(before.get(i)).toNanos() / LOOK.toNanos()))
                .toList();
    }

    private static Duration used(Server server) {
        return server.process()
                .family()
                .map(member -> member.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
