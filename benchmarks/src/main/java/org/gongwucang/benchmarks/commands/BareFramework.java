package org.gongwucang.benchmarks.commands;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.gongwucang.benchmarks.Load;
import org.gongwucang.benchmarks.Timings;
import org.gongwucang.benchmarks.commands.BareDesk.Change;
import org.gongwucang.benchmarks.commands.BareDesk.Make;

/** 裸框架: Axon alone on the same kind of store with the same serializer, without snapshots or cache, in this process. */
final class BareFramework implements AutoCloseable {

    private final Configuration axon;
    private final AutoCloseable store;

    /** @param store closed after the framework */
    BareFramework(Configuration axon, AutoCloseable store) {
        this.axon = axon;
        this.store = store;
        axon.start();
    }

    /** Each command makes an aggregate with one entry. */
    Timings creates(int threads, Duration measured) {
        return Load.timed(threads, measured, thread -> () -> send(new Make(newId())));
    }

    /** Each command adds an entry to one aggregate that has so many already. */
    Timings changes(int entries, Duration measured) {
        String id = newId();
        send(new Make(id));
        Callable<?> change = () -> send(new Change(id));
        for (int i = 1; i < entries; i++) {
            send(new Change(id));
        }
        return Load.timed(1, measured, thread -> change);
    }

    private Object send(Object command) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        axon.getComponent(CommandBus.class).dispatch(GenericCommandMessage.asCommandMessage(command), callback);
        return String.valueOf(callback.getResult().getPayload());
    }

    private static String newId() {
        return "bare:" + UUID.randomUUID();
    }

    @Override
    public void close() throws Exception {
        axon.shutdown();
        store.close();
    }
}
