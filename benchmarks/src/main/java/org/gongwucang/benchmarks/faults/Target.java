package org.gongwucang.benchmarks.faults;

import java.util.Optional;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.Server;
import org.gongwucang.benchmarks.lab.Store;

/** 对象: which process a mishap befalls; of several of a kind, the first. */
enum Target {
    COMMAND_SIDE("command-side", false),
    QUERY_SIDE("query-side", false),
    EVENT_STORE("event-store", false),
    MONGOD("mongod", false),
    PROGRAM("program", true);

    private final String title;
    private final boolean embedded;

    Target(String title, boolean embedded) {
        this.title = title;
        this.embedded = embedded;
    }

    String title() {
        return title;
    }

    Optional<String> missingIn(Store store) {
        if (embedded == (store == Store.EMBEDDED)) {
            return Optional.empty();
        }
        return Optional.of(embedded ? "the halves run apart here" : "it is no process of its own here");
    }

    Server in(House house) {
        return switch (this) {
            case COMMAND_SIDE, PROGRAM -> house.commandSides().get(0);
            case QUERY_SIDE -> house.querySides().get(0);
            case EVENT_STORE -> house.events().orElseThrow();
            case MONGOD -> house.mongod().orElseThrow();
        };
    }
}
