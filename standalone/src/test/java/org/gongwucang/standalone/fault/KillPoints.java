package org.gongwucang.standalone.fault;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.gongwucang.command.erasure.AttachmentErasureCommand.ConfirmAttachmentErasure;
import org.gongwucang.command.organisation.StaffCommand.ConfirmPersonErasure;
import org.gongwucang.events.identity.AccountOpened;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** 断点布设: puts the kill switch into the way of what the program does to its stores. */
final class KillPoints implements BeanPostProcessor {

    private final KillSwitch kill;

    KillPoints(KillSwitch kill) {
        this.kill = kill;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof EventStorageEngine engine) {
            return around(EventStorageEngine.class, engine, this::append);
        }
        if (bean instanceof CommandBus bus) {
            bus.registerHandlerInterceptor((work, chain) -> {
                work.afterCommit(done -> kill.reached(KillPoint.AFTER_APPEND));
                if (isErasure(work.getMessage().getPayload())) {
                    work.afterCommit(done -> kill.reached(KillPoint.BETWEEN_ENTRY_AND_VAULT));
                }
                return chain.proceed();
            });
        }
        return bean instanceof MongoDatabase ledgers ? around(MongoDatabase.class, ledgers, this::collection) : bean;
    }

    private Object append(Object engine, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("appendEvents")) {
            kill.reached(KillPoint.BEFORE_APPEND);
            if (entries(arguments[0]).anyMatch(KillPoints::followsVault)) {
                kill.reached(KillPoint.BETWEEN_VAULT_AND_ENTRY);
            }
        }
        return method.invoke(engine, arguments);
    }

    private static Stream<?> entries(Object argument) {
        return argument instanceof List<?> list ? list.stream() : Arrays.stream((Object[]) argument);
    }

    private static boolean isErasure(Object command) {
        return command instanceof ConfirmPersonErasure || command instanceof ConfirmAttachmentErasure;
    }

    private static boolean followsVault(Object message) {
        Object entry = ((EventMessage<?>) message).getPayload();
        return entry instanceof StaffEnrolled || entry instanceof AccountOpened;
    }

    private Object collection(Object database, Method method, Object[] arguments) throws Throwable {
        Object result = method.invoke(database, arguments);
        return result instanceof MongoCollection<?> rows ? watched(String.valueOf(arguments[0]), rows) : result;
    }

    private Object watched(String named, MongoCollection<?> rows) {
        return around(MongoCollection.class, rows, (collection, call, with) -> write(named, collection, call, with));
    }

    private Object write(String named, Object collection, Method method, Object[] arguments) throws Throwable {
        if (named.equals("ledgers") && method.getName().equals("replaceOne")) {
            kill.reached(KillPoint.BETWEEN_ROWS_AND_TOKEN);
        }
        if (named.endsWith(".versions")
                && method.getName().equals("bulkWrite")
                && arguments[0] instanceof List<?> rows
                && rows.size() > 1
                && kill.isDue(KillPoint.BETWEEN_VERSION_ROWS)) {
            Object[] half = arguments.clone();
            half[0] = rows.subList(0, rows.size() / 2);
            try {
                method.invoke(collection, half);
            } finally {
                // Rows of a batch that came before are refused as there already: it ends here all the same.
                kill.kill();
            }
        }
        Object result = method.invoke(collection, arguments);
        // The same collection, written with another concern.
        return result instanceof MongoCollection<?> same ? watched(named, same) : result;
    }

    /** What stands in the way of a call. */
    private interface InTheWay {
        Object call(Object target, Method method, Object[] arguments) throws Throwable;
    }

    private static Object around(Class<?> type, Object target, InTheWay way) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return way.call(target, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
