package org.gongwucang.standalone.moving;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 备份任务: one backup at a time, beside everything else that the running program does. */
final class BackupRun implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BackupRun.class);

    /** 状态. */
    enum State {
        /** 未做: none since the start. */
        NONE,
        /** 进行中. */
        RUNNING,
        /** 已完成. */
        DONE,
        /** 失败: the folder holds what was copied, and the next one goes on. */
        FAILED
    }

    /**
     * 情况.
     *
     * @param entries copied so far
     * @param of so many; 0 before they are counted
     * @param done what the folder holds, once it is complete
     * @param why it failed
     */
    record Status(
            State state,
            String folder,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            long entries,
            long of,
            @Nullable Manifest done,
            @Nullable String why) {

        private static Status none(String folder) {
            return new Status(State.NONE, folder, null, null, 0, 0, null, null);
        }

        private Status running(Instant now) {
            return new Status(State.RUNNING, folder, now, null, 0, 0, null, null);
        }

        private Status at(long copied, long all) {
            return new Status(state, folder, startedAt, null, copied, all, null, null);
        }

        private Status done(Instant now, Manifest manifest) {
            return new Status(
                    State.DONE, folder, startedAt, now, manifest.entries(), manifest.entries(), manifest, null);
        }

        private Status failed(Instant now, String reason) {
            return new Status(State.FAILED, folder, startedAt, now, entries, of, null, reason);
        }
    }

    private final HouseStores stores;
    private final Path folder;
    private final Serializer serializer;
    private final Clock clock;
    private volatile Status status;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "backup");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    BackupRun(HouseStores stores, Path folder, Serializer serializer, Clock clock) {
        this.stores = stores;
        this.folder = folder;
        this.serializer = serializer;
        this.clock = clock;
        this.status = Status.none(folder.toString());
    }

    Status status() {
        return status;
    }

    /** Begins one, unless one is under way. */
    synchronized Status begin() {
        if (status.state() != State.RUNNING) {
            status = status.running(clock.instant());
            worker.execute(this::work);
        }
        return status;
    }

    private void work() {
        try {
            Manifest manifest = Backup.into(folder, stores, serializer, this::reached);
            status = status.done(clock.instant(), manifest);
            log.info("Backup in {}: {} entries, root {}", folder, manifest.entries(), manifest.root());
        } catch (Exception | Error e) {
            log.error("The backup in {} failed; the next one goes on", folder, e);
            status = status.failed(clock.instant(), told(e));
        }
    }

    private void reached(long entries, long of) {
        if (worker.isShutdown()) {
            throw new IllegalStateException("The program was stopped.");
        }
        status = status.at(entries, of);
    }

    private static String told(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() throws InterruptedException {
        worker.shutdown(); // an interrupt would close the files of the program itself
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
            log.warn("A backup was cut off; the next one goes on");
        }
    }
}
