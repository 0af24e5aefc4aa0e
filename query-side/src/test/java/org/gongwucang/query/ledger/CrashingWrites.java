package org.gongwucang.query.ledger;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;

/**
 * 断写: a ledger database whose writer dies after so many more writes, is paused before its next one, or loses some; what
 * was written before stays.
 */
final class CrashingWrites {

    private static final Set<String> WRITES =
            Set.of("replaceOne", "insertOne", "updateOne", "updateMany", "deleteOne", "deleteMany");

    private final MongoDatabase database;
    private int left = Integer.MAX_VALUE;
    private Runnable pause = () -> {};
    private Class<?> lost = Void.class;

    CrashingWrites(MongoDatabase database) {
        this.database = around(MongoDatabase.class, database, this::collection);
    }

    /** The writer died here. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    MongoDatabase database() {
        return database;
    }

    void crashAfter(int writes) {
        left = writes;
    }

    /** What happens once, before the next write. */
    void pauseBeforeNext(Runnable meanwhile) {
        pause = meanwhile;
    }

    /** Writes of this kind are lost, and nobody is told. */
    void lose(Class<?> kind) {
        lost = kind;
    }

    private Object collection(Object target, Method method, Object[] arguments) throws Throwable {
        Object result = method.invoke(target, arguments);
        return result instanceof MongoCollection<?> rows ? around(MongoCollection.class, rows, this::write) : result;
    }

    private Object write(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("bulkWrite") || WRITES.contains(method.getName())) {
            Runnable meanwhile = pause;
            pause = () -> {};
            meanwhile.run();
        }
        if (method.getName().equals("bulkWrite") && arguments[0] instanceof List<?> all) {
            List<?> writes =
                    all.stream().filter(write -> !lost.isInstance(write)).toList();
            arguments[0] = writes;
            if (writes.isEmpty()) {
                return BulkWriteResult.unacknowledged();
            }
            if (writes.size() > left) {
                Object[] some = arguments.clone();
                some[0] = writes.subList(0, left);
                throw cutOff(target, method, some);
            }
            left -= writes.size();
        } else if (WRITES.contains(method.getName())) {
            if (left == 0) {
                throw new Crash();
            }
            left--;
        }
        return method.invoke(target, arguments);
    }

    /** Writes these; whoever died meanwhile hears no answer, not even a refusal. */
    private Crash cutOff(Object target, Method method, Object[] some) throws Throwable {
        try {
            if (left > 0) {
                method.invoke(target, some);
            }
            return new Crash();
        } catch (InvocationTargetException unheard) {
            return new Crash();
        }
    }

    private interface InTheWay {
        Object call(Object target, Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T around(Class<T> type, Object target, InTheWay way) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return way.call(target, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
