package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** 小盘: a disk of a few hundred megabytes in memory, that can be filled up. Only root can make one. */
public final class SmallDisk implements AutoCloseable {

    private static final int CHUNK = 1 << 20;
    private static final String FILLER = "filler";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    public static boolean isPossible() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Mounts it there; owner and rights of the folder stay. */
    public static SmallDisk at(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
            Object owner = Files.getAttribute(folder, "unix:uid");
            Object rights = Files.getAttribute(folder, "unix:mode");
            String options =
                    "size=" + megabytes + "m,uid=" + owner + ",mode=" + Integer.toOctalString((Integer) rights & 07777);
            run(
                    "mount",
                    "-t",
                    "tmpfs",
                    "-o",
                    options,
                    "tmpfs",
                    folder.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new LabFailure("no small disk at " + folder, e);
        }
        return new SmallDisk(folder);
    }

    /** Leaves no room on it. */
    public void fill() {
        byte[] chunk = new byte[CHUNK];
        try (OutputStream filler = Files.newOutputStream(folder.resolve(FILLER))) {
            for (int size = CHUNK; size > 0; size /= 2) {
                writeUntilFull(filler, chunk, size);
            }
        } catch (IOException full) {
            // Closing says so once more.
        }
    }

    private static void writeUntilFull(OutputStream filler, byte[] chunk, int size) {
        try {
            while (true) {
                filler.write(chunk, 0, size);
            }
        } catch (IOException full) {
            // That was the aim; smaller pieces may still fit.
        }
    }

    /** There is room again. */
    public void free() {
        try {
            Files.deleteIfExists(folder.resolve(FILLER));
        } catch (IOException e) {
            throw new LabFailure("the filler stays in " + folder, e);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            run("umount", folder.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new LabFailure("the small disk stays mounted at " + folder, e);
        }
    }
}
