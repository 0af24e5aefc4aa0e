package org.gongwucang.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** 用时: how long requests took, in the order of their length. */
public record Timings(long[] nanos, double perSecond) {

    /** @param seconds in which they were answered */
    public static Timings of(long[] nanos, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timings(sorted, sorted.length / seconds);
    }

    /** @param share of the requests that took no longer than the answer, in milliseconds */
    public double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(Math.ceil(share * nanos.length)) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %d requests, %.0f/s",
                millis(0.5),
                millis(0.99),
                millis(1),
                nanos.length,
                perSecond);
    }
}
