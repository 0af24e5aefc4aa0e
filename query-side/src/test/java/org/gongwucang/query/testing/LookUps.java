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
 * 查询计数: counts how often rows are asked for. What processes that share a server ask it about each other, over and over
 * and whoever asks what, is left out.
 */
public final class LookUps implements BeanPostProcessor {

    private static final Set<String> QUESTIONS = Set.of("find", "aggregate", "countDocuments", "distinct");

    private final AtomicInteger count = new AtomicInteger();

    /** How often it was asked during the work. */
    public int during(Runnable work) {
        int before = count.get();
        work.run();
        return count.get() - before;
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
