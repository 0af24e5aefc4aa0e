package org.gongwucang.vault.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** 文件库 in the data folder: one file an upload, named by its digest; file and folder are on the disk before it counts. */
public final class FolderFiles implements FileStore {

    /** What must be left for the events and the ledgers. */
    private static final long ROOM = 512L << 20;

    private static final int SHELF = 2;

    private static final boolean CAN_FORCE_FOLDERS =
            !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");

    private final Path folder;
    private final Path incoming;

    private FolderFiles(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
    }

    /** Throws away what a process that died left half-written; the lock on the data folder keeps living ones out. */
    public static FolderFiles in(Path folder) {
        FolderFiles files = new FolderFiles(folder);
        try {
            Files.createDirectories(files.incoming);
            files.clear();
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    @Override
    public Path scratch() throws IOException {
        return Files.createTempFile(incoming, "upload", ".part");
    }

    @Override
    public boolean hasRoomFor(long bytes) throws IOException {
        return Files.getFileStore(incoming).getUsableSpace() - bytes >= ROOM;
    }

    @Override
    public void keep(Upload upload, Path content) throws IOException {
        force(content, StandardOpenOption.WRITE);
        Path place = place(upload);
        Path shelf = folder.resolve(upload.digest().substring(0, SHELF));
        if (Files.notExists(shelf)) {
            Files.createDirectories(shelf);
            forceFolder(folder);
        }
        Files.move(content, place, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(shelf);
    }

    @Override
    public boolean copy(Upload upload, OutputStream to) throws IOException {
        try {
            Files.copy(place(upload), to);
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    @Override
    public boolean holds(Upload upload) {
        return Files.exists(place(upload));
    }

    @Override
    public void remove(Upload upload) throws IOException {
        Files.deleteIfExists(place(upload));
    }

    private Path place(Upload upload) {
        return folder.resolve(upload.digest().substring(0, SHELF)).resolve(upload.digest() + "." + upload.id());
    }

    private static void forceFolder(Path path) throws IOException {
        if (CAN_FORCE_FOLDERS) {
            force(path, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(path, way)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        // Nothing is held open between two calls.
    }
}
