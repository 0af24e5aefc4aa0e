package org.gongwucang.stores.ledgers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.springframework.util.unit.DataSize;

/** 台账文件: rows and their indexes in one file, or in memory only. All of it is written at once, or nothing. */
final class LedgerFile implements AutoCloseable {

    private static final String ROWS = "rows ";
    private static final String INDEX = "index ";
    private static final String JOURNAL = "journal";
    private static final String APPLIED = "applied";

    /** A change rewrites the pages it touches, so they are small. */
    private static final int BYTES_OF_PAGE = 4096;

    /** A place is free once all its pages are; the few that stay behind are moved, some of them after each writing. */
    private static final int FILL_PERCENT = 60;

    private final MVStore store;
    private final MVMap<String, Long> journal;

    private LedgerFile(MVStore store) {
        this.store = store;
        this.journal = store.openMap(JOURNAL);
        // A place that no row uses any more is used again at once, unless somebody is reading: see #reading. Kept for
        // 20 seconds instead, such places made the file of 22,000 rows 2.7 GB long while they were brought in.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
    }

    static LedgerFile inMemory() {
        return new LedgerFile(new MVStore.Builder().open());
    }

    /**
     * Opens the file, or makes it. It is written by {@link #write} only, never in the middle of a command.
     *
     * @throws org.h2.mvstore.MVStoreException if it is damaged
     */
    static LedgerFile at(Path path) {
        return new LedgerFile(new MVStore.Builder()
                .fileName(SlicedPath.of(path))
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(BYTES_OF_PAGE)
                .cacheSize(megabytesOfCache())
                .open());
    }

    /** A sixth of the heap, between 32 and 512 MB: rows that are asked for again need not be read again. */
    private static int megabytesOfCache() {
        long share = DataSize.ofBytes(Runtime.getRuntime().maxMemory()).toMegabytes() / 6;
        return (int) Math.max(32, Math.min(512, share));
    }

    Rows rows(String namespace) {
        return new Rows(mapOfRows(namespace));
    }

    private MVMap<Object, byte[]> mapOfRows(String namespace) {
        return store.openMap(
                ROWS + namespace,
                new MVMap.Builder<Object, byte[]>().keyType(IdType.INSTANCE).valueType(RowType.INSTANCE));
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

    /** The number of the last command that is in the file, 0 at first. */
    long applied() {
        return journal.getOrDefault(APPLIED, 0L);
    }

    /** True where commands up to this number, or anything else, must still be written down. */
    boolean isBehind(long number) {
        return applied() < number || store.hasUnsavedChanges();
    }

    /** Does the work on rows that stay where they are until it is done, whatever is written meanwhile. */
    <T> T reading(Supplier<T> work) {
        MVStore.TxCounter held = store.registerVersionUsage();
        try {
            return work.get();
        } finally {
            store.deregisterVersionUsage(held);
        }
    }

    /** Writes everything down, and up to which command that is. */
    void write(long applied) {
        journal.put(APPLIED, applied);
        store.commit();
    }

    /** What is not written down yet, in bytes of memory. */
    long unwritten() {
        return store.getUnsavedMemory();
    }

    /** Uses freed places again: moves so much of what is left in nearly empty ones. */
    void tidy(DataSize most) {
        store.compact(FILL_PERCENT, (int) most.toBytes());
    }

    /** Sees that the disk has what was written. */
    void sync() {
        store.sync();
    }

    /** Forgets a collection, and the indexes that were not dropped before it. */
    void remove(String namespace) {
        mapsOf(namespace).forEach(store::removeMap);
    }

    void rename(String namespace, String newNamespace) {
        for (String name : mapsOf(namespace)) {
            MVMap<?, ?> map = name.startsWith(ROWS)
                    ? mapOfRows(namespace)
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

    /** Without a last tidying: H2 2.3.232 moves places there that it believes to be taken, and stops on it. */
    @Override
    public void close() {
        store.close();
    }
}
