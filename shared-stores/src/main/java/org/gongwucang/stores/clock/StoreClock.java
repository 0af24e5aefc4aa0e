package org.gongwucang.stores.clock;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * 库钟: what the server of a store takes for the time.
 *
 * @param store name of the store, for people
 * @param reading asks the server; fails where it does not answer
 */
public record StoreClock(String store, Supplier<Instant> reading) {}
