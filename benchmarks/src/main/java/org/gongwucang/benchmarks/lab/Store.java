package org.gongwucang.benchmarks.lab;

/** 事件库种类: where the events are kept. */
public enum Store {
    AXON_SERVER("Axon Server + mongod"),
    POSTGRES("PostgreSQL + mongod"),
    EMBEDDED("both halves in one process, on the stores of one machine");

    private final String title;

    Store(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
