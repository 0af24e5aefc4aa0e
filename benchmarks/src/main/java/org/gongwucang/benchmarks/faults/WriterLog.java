package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** 写入记录: what the writers were told. */
final class WriterLog {

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Acknowledged> latest = new AtomicReference<>();

    void add(Acknowledged done) {
        acknowledged.add(done);
        latest.set(done);
    }

    /** A rule said no, although no rule forbids what the writers do. */
    void addRefused(String what) {
        refused.add(what);
    }

    /** Nobody answered until the patience of the writer was at its end. */
    void addUnanswered(String commandId) {
        unanswered.add(commandId);
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    /** The last command that was acknowledged. */
    @Nullable
    Acknowledged latest() {
        return latest.get();
    }
}
