package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** 台账文件: rows and their indexes in one file, or in memory only. */
final class LedgerFile implements AutoCloseable {

    private static final String ROWS = "rows ";
    private static final String INDEX = "index ";

    /** A change rewrites the pages it touches, so they are small. */
    private static final int BYTES_OF_PAGE = 4096;

    /** How long a place in the file is kept that no row uses any more, for readers that are still under way. */
    private static final int RETENTION_MILLIS = 20_000;

    private static final DataSize SPARE = DataSize.ofMegabytes(32);
    private static final int OUT_OF_DISK_SPACE = 14031;

    private static final int FILL_PERCENT = 60;
    private static final int BYTES_OF_TIDYING = 4 * 1024 * 1024;

    private final MVStore store;
    private final @Nullable Path path;
    private final ReentrantLock writing = new ReentrantLock();

    private LedgerFile(MVStore store, @Nullable Path path) {
        this.store = store;
        this.path = path;
        store.setRetentionTime(RETENTION_MILLIS);
    }

    static LedgerFile inMemory() {
        return new LedgerFile(new MVStore.Builder().open(), null);
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws org.h2.mvstore.MVStoreException if it is damaged
     */
    static LedgerFile at(Path path) {
        MVStore store = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .pageSplitSize(BYTES_OF_PAGE)
                .cacheSize(megabytesOfCache())
                .open();
        return new LedgerFile(store, path);
    }

    /** A sixth of the heap, between 32 and 512 MB: rows that are asked for again need not be read again. */
    private static int megabytesOfCache() {
        long share = DataSize.ofBytes(Runtime.getRuntime().maxMemory()).toMegabytes() / 6;
        return (int) Math.max(32, Math.min(512, share));
    }

    MVMap<Object, Document> rows(String namespace) {
        return store.openMap(
                ROWS + namespace,
                new MVMap.Builder<Object, Document>().keyType(IdType.INSTANCE).valueType(BsonType.INSTANCE));
    }

    MVMap<byte[], Object> index(String namespace, String name) {
        return store.openMap(
                INDEX + namespace + " " + name,
                new MVMap.Builder<byte[], Object>().keyType(BytesType.INSTANCE).valueType(IdType.INSTANCE));
    }

    /** The databases that have collections in it. */
    List<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(ROWS))
                .map(name -> name.substring(ROWS.length(), name.indexOf('.')))
                .distinct()
                .toList();
    }

    /** Does a piece of work that no other interrupts, and writes down what it did, even where it failed in the end. */
    <T> T write(Supplier<T> work) {
        writing.lock();
        try {
            checkRoom();
            return work.get();
        } finally {
            commit();
            writing.unlock();
        }
    }

    private void commit() {
        if (store.hasUnsavedChanges()) {
            store.commit();
        }
    }

    /** A write that finds no room would close the file, and nobody could read on. */
    private void checkRoom() {
        if (path != null && path.toFile().getAbsoluteFile().getParentFile().getUsableSpace() < SPARE.toBytes()) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "The disk of " + path + " is full");
        }
    }

    /** Uses freed places again, a little at a time, and sees that the disk has what was written. */
    void tidy() {
        writing.lock();
        try {
            store.compact(FILL_PERCENT, BYTES_OF_TIDYING);
            commit();
        } finally {
            writing.unlock();
        }
        store.sync();
    }

    /** Forgets a collection, and the indexes that were not dropped before it. */
    void remove(String namespace) {
        mapsOf(namespace).forEach(store::removeMap);
    }

    void rename(String namespace, String newNamespace) {
        for (String name : mapsOf(namespace)) {
            MVMap<?, ?> map = name.startsWith(ROWS)
                    ? rows(namespace)
                    : index(namespace, name.substring((INDEX + namespace + " ").length()));
            store.renameMap(map, name.replace(namespace, newNamespace));
        }
    }

    private List<String> mapsOf(String namespace) {
        List<String> names = new ArrayList<>(store.getMapNames());
        names.removeIf(name -> !name.equals(ROWS + namespace) && !name.startsWith(INDEX + namespace + " "));
        return names;
    }

    /** In bytes. */
    long size() {
        FileStore<?> file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    /** Lets go of the file as it is. */
    void abandon() {
        store.closeImmediately();
    }

    @Override
    public void close() {
        writing.lock();
        try {
            store.close();
        } finally {
            writing.unlock();
        }
    }
}
