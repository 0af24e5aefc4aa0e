package org.gongwucang.benchmarks.lab;

import java.time.Duration;

/** 服务器: a process that others ask for something. */
public interface Server extends AutoCloseable {

    /** How long a start may take on a machine that has other work. */
    Duration TO_START = Duration.ofMinutes(5);

    MortalProcess process();

    /** Whether it does its work. */
    boolean isReady();

    /** Where it listens, on the loopback address. */
    int port();

    /** Starts it, for the first time or again, and waits until it is ready. */
    default void start() {
        process().start();
        process().awaitReady(TO_START, this::isReady);
    }

    @Override
    default void close() {
        process().close();
    }
}
