package org.gongwucang.stores.embedded;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** 写手: stores pairs of events on four threads until it is killed, and prints each pair that was acknowledged. */
final class KeepsRenaming {

    private KeepsRenaming() {}

    public static void main(String[] arguments) {
        DataFolder folder = DataFolder.take(Path.of(arguments[0]));
        EventStorageEngine engine = Facts.engine(EventFile.in(folder.path()));
        IntStream.range(0, 4)
                .mapToObj(number -> new Thread(() -> rename(engine, arguments[1] + "-" + number)))
                .forEach(Thread::start);
    }

    private static void rename(EventStorageEngine engine, String unit) {
        for (long first = 0; first < 1_000_000; first += 2) {
            engine.appendEvents(Facts.renamed(unit, first, first + 2));
            System.out.println(unit + " " + first);
        }
    }
}
