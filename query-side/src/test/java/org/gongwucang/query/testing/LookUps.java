package org.gongwucang.query.testing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * 查询计数: counts how often rows are asked for. What is asked over and over, whoever asks what, is left out: what processes
 * that share a server ask it about each other, and what the program's own rounds ask.
 */
public final class LookUps implements BeanPostProcessor {

    private static final Set<String> QUESTIONS = Set.of("find", "aggregate", "countDocuments", "distinct");

    /** Threads of rounds: what was decided to be erased, and whom to tell what waits. */
    private static final Set<String> ROUNDS = Set.of("erasures", "notices");

    private final AtomicInteger count = new AtomicInteger();

    /** How often it was asked during the work. */
    public int during(Runnable work) {
        int before = count.get();
        work.run();
        return count.get() - before;
    }

    private static boolean isOfRounds() {
        return ROUNDS.contains(Thread.currentThread().getName());
    }

    private static boolean isOfSharing(String collection) {
        return collection.equals("ledgers") || collection.startsWith("ledger-") || collection.endsWith(".parked");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MongoDatabase database ? counted(MongoDatabase.class, database) : bean;
    }

    private Object counted(Class<?> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (target instanceof MongoCollection<?> rows
                    && QUESTIONS.contains(method.getName())
                    && !isOfRounds()
                    && !isOfSharing(rows.getNamespace().getCollectionName())) {
                count.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, arguments);
                return result instanceof MongoCollection ? counted(MongoCollection.class, result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
