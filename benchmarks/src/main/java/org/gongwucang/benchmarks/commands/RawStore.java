package org.gongwucang.benchmarks.commands;

import java.time.Duration;
import org.gongwucang.benchmarks.Timings;

/** 裸库: durable writes of one entry's size, without any framework. */
interface RawStore extends AutoCloseable {

    /** What the program writes with one move. */
    int PAYLOAD_BYTES = 260;

    int METADATA_BYTES = 420;

    /** One entry per commit. */
    Timings commits(int threads, Duration measured);

    @Override
    void close();
}
