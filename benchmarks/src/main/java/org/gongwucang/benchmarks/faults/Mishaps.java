package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.stream.Stream;

/** 故障目录: all that can go wrong here, what leaves least behind first. */
final class Mishaps {

    private Mishaps() {}

    static List<Mishap> all() {
        Stream<Mishap> befallsOne =
                Stream.of(Target.values()).flatMap(target -> Stream.of(new Killed(target), new Paused(target)));
        Stream<Mishap> lines =
                Stream.of(Line.values()).flatMap(line -> Stream.of(new Unreachable(line), new Slow(line)));
        Stream<Mishap> whole = Stream.of(new OwnerPaused(), new Redelivery(), new ClockSkew(), new Restored());
        Stream<Mishap> apart = Stream.concat(
                Stream.of(Target.EVENT_STORE, Target.MONGOD, Target.PROGRAM).map(DiskFull::new),
                Stream.concat(
                        Stream.of(new MonthClosed()),
                        Stream.of(Poison.Kind.values()).map(Poison::new)));
        return Stream.of(befallsOne, lines, whole, apart).flatMap(some -> some).toList();
    }
}
