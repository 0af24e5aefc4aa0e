package org.gongwucang.watch.health;

import java.time.Instant;

/** 库钟: the clock of a server that all processes share. */
interface StoreClock {

    /** Whose clock it is. */
    String server();

    /** What it shows; asking takes a moment. */
    Instant read() throws Exception;
}
