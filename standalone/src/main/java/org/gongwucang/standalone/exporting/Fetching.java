package org.gongwucang.standalone.exporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import org.gongwucang.standalone.house.House;

/** 取回: into a file beside the one wanted, which takes its name only when it is whole. */
public final class Fetching {

    private static final long EVERY_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int BUFFER = 64 * 1024;

    private final House house;
    private final PrintWriter out;

    public Fetching(House house, PrintWriter out) {
        this.house = house;
        this.out = out;
    }

    /**
     * Fetches what the link stands for; gives its bytes.
     *
     * @throws org.gongwucang.standalone.house.HouseRefused where the link is refused, or the answer breaks off
     */
    public long fetch(String link, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long bytes = house.fetch(link, content -> written(content, part));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteIfThere(part);
        }
    }

    private long written(InputStream content, Path part) throws IOException {
        long start = System.nanoTime();
        long told = start;
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream file = Files.newOutputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                file.write(buffer, 0, read);
                bytes += read;
                long now = System.nanoTime();
                if (now - told > EVERY_NANOS) {
                    told = now;
                    out.printf(Locale.ROOT, "%.1f MB in %.0f s%n", bytes / 1e6, (now - start) / 1e9);
                    out.flush();
                }
            }
        }
        return bytes;
    }

    private static void deleteIfThere(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
