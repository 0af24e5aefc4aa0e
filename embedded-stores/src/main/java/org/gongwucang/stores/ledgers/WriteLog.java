package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * 落账: makes writes last. One command writes at a time; it is in the journal before it is answered, and in the ledger
 * file some seconds later, or at once where the journal could not repeat it to the letter.
 */
final class WriteLog implements AutoCloseable {

    private static final Set<String> REPEATABLE = Set.of("insert", "update", "delete");

    private static final DataSize LONGEST_JOURNAL = DataSize.ofMegabytes(32);

    /**
     * In memory. All pages that wait are written from one piece of memory, and while that is done no ledger takes anything in. The piece
     * grows by half and is kept for the next time up to 4 MB; a longer one is taken from the heap anew, in one run of regions.
     */
    private static final DataSize MOST_UNWRITTEN = DataSize.ofMegabytes(3);

    /** How much of the file is put in shape behind each writing, and while nobody writes. */
    private static final DataSize TIDIED_IN_PASSING = DataSize.ofMegabytes(1);

    private static final DataSize TIDIED_AT_REST = DataSize.ofMegabytes(8);

    /** Room that is never used: a write without room would close the file, and nobody could read on. */
    private static final DataSize SPARE = DataSize.ofMegabytes(128);

    private static final int OUT_OF_DISK_SPACE = 14031;

    private final LedgerFile file;
    private final @Nullable File folder;
    private final @Nullable Journal journal;
    private final ReentrantLock writing = new ReentrantLock();
    private long number;
    private long numberAtLastTidying = -1;

    /** Without a journal: what is in memory only need not last. */
    WriteLog(LedgerFile file) {
        this.file = file;
        this.folder = null;
        this.journal = null;
    }

    WriteLog(LedgerFile file, File folder, Journal journal) {
        this.file = file;
        this.folder = folder;
        this.journal = journal;
        this.number = file.applied();
    }

    /**
     * Repeats what the file does not have yet. A command that failed fails again, as far as it came. Only the next in
     * number is repeated: behind a piece that lost power took away, entries of an earlier round may stand.
     */
    void repeat(BiConsumer<String, Document> commands) {
        if (journal == null) {
            return;
        }
        journal.replay(entry -> {
            if (entry.get("n") instanceof Long next && next == number + 1) {
                commands.accept((String) entry.get("db"), (Document) entry.get("command"));
                number = next;
            }
        });
        checkpoint();
        journal.clear();
    }

    /** Carries out a command, and writes it down even where it failed in the end. */
    Document write(String database, Document command, Supplier<Document> work) {
        writing.lock();
        try {
            checkRoom();
            return work.get();
        } finally {
            writeDown(database, command);
            writing.unlock();
        }
    }

    private void writeDown(String database, Document command) {
        if (journal == null) {
            return;
        }
        number++;
        boolean noted = isRepeatable(command)
                && journal.append(
                        new Document("n", number).append("db", database).append("command", command));
        if (!noted || journal.size() > LONGEST_JOURNAL.toBytes() || file.unwritten() > MOST_UNWRITTEN.toBytes()) {
            checkpoint();
        }
    }

    /** An upsert without an id makes one up, another at each time. */
    private static boolean isRepeatable(Document command) {
        return REPEATABLE.contains(command.keySet().iterator().next())
                && (!(command.get("updates") instanceof List<?> updates)
                        || updates.stream().noneMatch(WriteLog::makesUpId));
    }

    private static boolean makesUpId(Object update) {
        return update instanceof Document one
                && Boolean.TRUE.equals(one.get("upsert"))
                && one.get("q") instanceof Document query
                && !query.containsKey(IdIndex.FIELD);
    }

    private void checkRoom() {
        if (folder != null && folder.getUsableSpace() < SPARE.toBytes()) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "The disk of " + folder + " is full");
        }
    }

    private void checkpoint() {
        if (journal != null && file.isBehind(number)) {
            file.write(number);
            journal.clear();
            file.tidy(TIDIED_IN_PASSING);
        }
    }

    /**
     * Brings the file up to date and in shape, if nobody has written since the last time; to be called every few
     * seconds. While much is written the journal has it, and a page that waits takes more changes along.
     */
    void tidy() {
        writing.lock();
        try {
            if (number != numberAtLastTidying) {
                numberAtLastTidying = number;
                return;
            }
            checkpoint();
            file.tidy(TIDIED_AT_REST);
        } finally {
            writing.unlock();
        }
        file.sync();
    }

    @Override
    public void close() {
        writing.lock();
        try {
            checkpoint();
            file.close();
            if (journal != null) {
                journal.close();
            }
        } finally {
            writing.unlock();
        }
    }
}
