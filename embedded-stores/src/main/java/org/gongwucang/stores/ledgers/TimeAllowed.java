package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * 限时: how long a command may take, as its field {@code maxTimeMS} says. It is looked at with each row, so that nobody's thread goes on reading for a
 * caller who has given up; the answer is that of a MongoDB server, code 50.
 */
final class TimeAllowed {

    private static final int EXPIRED = 50;
    private static final ThreadLocal<@Nullable Long> END = new ThreadLocal<>();

    private TimeAllowed() {}

    /** Does the work, for so many milliseconds at most; where nothing is said there is no end to it. */
    static <T> T during(@Nullable Object millis, Supplier<T> work) {
        if (!(millis instanceof Number allowed) || allowed.longValue() <= 0) {
            return work.get();
        }
        END.set(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(allowed.longValue()));
        try {
            return work.get();
        } finally {
            END.remove();
        }
    }

    /** True for every row, as long as there is time. */
    static boolean goesOn(Document row) {
        Long end = END.get();
        if (end != null && System.nanoTime() - end > 0) {
            throw expired();
        }
        return true;
    }

    /** Nobody need hear of it but who asked. */
    private static MongoServerError expired() {
        MongoServerError expired = new MongoServerError(EXPIRED, "MaxTimeMSExpired", "operation exceeded time limit");
        expired.setLogError(false);
        return expired;
    }
}
