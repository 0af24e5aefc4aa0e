package org.gongwucang.stores.ledgers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 台账目录: the files of the ledger server in the data folder, and what becomes of them when they are damaged. */
final class LedgerFolder {

    /** Failures that say nothing about what the file holds. */
    private static final Set<Integer> NO_DAMAGE = Set.of(
            DataUtils.ERROR_WRITING_FAILED,
            DataUtils.ERROR_FILE_LOCKED,
            DataUtils.ERROR_CLOSED,
            DataUtils.ERROR_TOO_MANY_OPEN_TRANSACTIONS);

    private static final Logger log = LoggerFactory.getLogger(LedgerFolder.class);

    private final Path folder;

    LedgerFolder(Path folder) {
        this.folder = folder;
    }

    File disk() {
        return folder.toFile();
    }

    Path rows() {
        return folder.resolve("ledgers");
    }

    Path journal() {
        return folder.resolve("ledgers.journal");
    }

    /** Its presence says that the rows were found damaged in use. */
    private Path mark() {
        return folder.resolve("ledgers.damaged");
    }

    static boolean isDamage(RuntimeException failure) {
        return !(failure instanceof UncheckedIOException)
                && !(failure instanceof MVStoreException store && NO_DAMAGE.contains(store.getErrorCode()));
    }

    /** Remembers for the next start that the rows cannot be relied on. */
    void mark(MVStoreException failure) {
        if (!isDamage(failure)) {
            return;
        }
        log.error("The ledger file {} is damaged; the next start fills the ledgers anew", rows(), failure);
        try {
            Files.writeString(mark(), String.valueOf(failure.getMessage()));
        } catch (IOException e) {
            log.error("The damage could not be noted in {}", mark(), e);
        }
    }

    boolean isMarked() {
        return Files.exists(mark());
    }

    /** Makes room for new ledgers; the old file is kept for who wants to look at it. */
    void putAside() {
        Path aside =
                folder.resolve("ledgers-damaged-" + Instant.now().toString().replace(':', '-'));
        log.error("The ledger file {} is damaged and put aside as {}; the ledgers are filled anew", rows(), aside);
        try {
            Files.move(rows(), aside, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(journal());
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
