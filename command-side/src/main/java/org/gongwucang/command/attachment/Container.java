package org.gongwucang.command.attachment;

import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.require;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * 文档容器: an office document is a ZIP file. Every part is unpacked once, counted and thrown away: what the directory says
 * of sizes proves nothing. Parts that lie over each other are a bomb.
 */
final class Container {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_DIRECTORY = 4L << 20;
    private static final int LARGEST_LISTING = 1 << 20;
    private static final int BUFFER = 64 * 1024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String OFD_ROOT = "OFD.xml";

    private static final Map<String, AllowedType> OF_MAIN_PART = Map.of(
            "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"", AllowedType.DOCX,
            "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"", AllowedType.XLSX,
            "\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"", AllowedType.PPTX);

    private static final List<AllowedType> OPEN_DOCUMENTS = List.of(AllowedType.ODT, AllowedType.ODS, AllowedType.ODP);

    private final Path file;
    private final long mostExpanded;

    Container(Path file, long mostExpanded) {
        this.file = file;
        this.mostExpanded = mostExpanded;
    }

    /** Which document it is; nothing where it is none, or has macros. */
    Optional<AllowedType> type() throws IOException {
        Optional<ZipDirectory> directory = ZipDirectory.of(file);
        if (directory.isEmpty()) {
            return Optional.empty();
        }
        boolean isSmall =
                directory.get().entries() <= MOST_PARTS && directory.get().size() <= LARGEST_DIRECTORY;
        require(isSmall, "ATTACHMENT_EXPANDS_TOO_FAR", "most", mostExpanded);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            measure(parts);
            return typeOf(parts);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw refused("ATTACHMENT_UNREADABLE");
        }
    }

    private void measure(ZipFile parts) throws IOException {
        long packed = parts.stream().mapToLong(ZipEntry::getCompressedSize).sum();
        require(packed <= Files.size(file), "ATTACHMENT_EXPANDS_TOO_FAR", "most", mostExpanded);
        long left = mostExpanded;
        for (ZipEntry part : (Iterable<ZipEntry>) parts.stream().map(ZipEntry.class::cast)::iterator) {
            left -= expanded(parts, part, left);
            require(left >= 0, "ATTACHMENT_EXPANDS_TOO_FAR", "most", mostExpanded);
        }
    }

    private static long expanded(ZipFile parts, ZipEntry part, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long expanded = 0;
        try (InputStream content = parts.getInputStream(part)) {
            int read = 0;
            while (read >= 0 && expanded <= most) {
                expanded += read;
                read = content.read(buffer);
            }
        }
        return expanded;
    }

    private static Optional<AllowedType> typeOf(ZipFile parts) throws IOException {
        if (parts.stream().map(ZipEntry::getName).anyMatch(Container::isMacro)) {
            return Optional.empty();
        }
        if (parts.getEntry(CONTENT_TYPES) != null) {
            String listing = text(parts, CONTENT_TYPES);
            return OF_MAIN_PART.entrySet().stream()
                    .filter(main -> listing.contains(main.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
        if (parts.getEntry(MIME_TYPE) != null) {
            return AllowedType.of(text(parts, MIME_TYPE)).filter(OPEN_DOCUMENTS::contains);
        }
        return parts.getEntry(OFD_ROOT) == null ? Optional.empty() : Optional.of(AllowedType.OFD);
    }

    private static boolean isMacro(String part) {
        return part.endsWith("vbaProject.bin") || part.startsWith("Basic/") || part.startsWith("Scripts/");
    }

    private static String text(ZipFile parts, String part) throws IOException {
        try (InputStream content = parts.getInputStream(parts.getEntry(part))) {
            return new String(content.readNBytes(LARGEST_LISTING), StandardCharsets.UTF_8);
        }
    }
}
