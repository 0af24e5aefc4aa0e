package org.gongwucang.benchmarks.questions;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** 等待: looks again and again until something has come about. */
final class Waiting {

    private Waiting() {}

    static void until(long millisBetweenLooks, BooleanSupplier come) {
        try {
            while (!come.getAsBoolean()) {
                TimeUnit.MILLISECONDS.sleep(millisBetweenLooks);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
