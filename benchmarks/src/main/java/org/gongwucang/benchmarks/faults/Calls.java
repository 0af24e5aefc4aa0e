package org.gongwucang.benchmarks.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** 调用统计: what a group of callers saw, and how long all of them together had to do without an answer. */
final class Calls {

    private final LongAdder answered = new LongAdder();
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();
    private final Map<String, String> samples = new ConcurrentHashMap<>();
    private long lastSuccess = System.nanoTime();
    private long longestGap;

    synchronized void succeeded() {
        answered.increment();
        long now = System.nanoTime();
        longestGap = Math.max(longestGap, now - lastSuccess);
        lastSuccess = now;
    }

    /** @param message the first of each code is kept */
    void failed(String code, String message) {
        failures.computeIfAbsent(code, any -> new LongAdder()).increment();
        samples.putIfAbsent(code, message);
    }

    /** Time that passes until {@link #goOn} is nobody's gap. */
    synchronized void goOn() {
        lastSuccess = System.nanoTime();
    }

    synchronized boolean succeededSince(long nanoTime) {
        return lastSuccess - nanoTime > 0;
    }

    long answeredCount() {
        return answered.sum();
    }

    long failedCount() {
        return failures.values().stream().mapToLong(LongAdder::sum).sum();
    }

    double errorRate() {
        long all = answeredCount() + failedCount();
        return all == 0 ? 0 : (double) failedCount() / all;
    }

    synchronized double longestGapSeconds() {
        return longestGap / 1e9;
    }

    /** How many failed, by code. */
    Map<String, Long> failuresByCode() {
        Map<String, Long> byCode = new TreeMap<>();
        failures.forEach((code, count) -> byCode.put(code, count.sum()));
        return byCode;
    }

    /** The first message of each code. */
    Map<String, String> sampleMessages() {
        return new TreeMap<>(samples);
    }
}
