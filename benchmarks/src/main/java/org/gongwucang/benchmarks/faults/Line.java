package org.gongwucang.benchmarks.faults;

import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.TcpRelay;

/** 线路: between the halves and a store. */
enum Line {
    EVENT_STORE("event-store"),
    MONGOD("mongod");

    private final String title;

    Line(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    TcpRelay in(House house) {
        return (this == EVENT_STORE ? house.lineToEvents() : house.lineToMongod()).orElseThrow();
    }
}
