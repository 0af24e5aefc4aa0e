package org.gongwucang.query.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** 定时工作簿: the library dates what it writes by the clock of the machine; here the same content of the same instant is the same file. */
final class DatedWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";

    private DatedWorkbook() {}

    /**
     * @param written a file, since the library leaves the sizes of its parts out where a stream would look for them
     * @param told the instant of which the file says it is
     */
    static byte[] of(Path written, Instant told) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (ZipFile parts = new ZipFile(written.toFile());
                ZipOutputStream file = new ZipOutputStream(dated)) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry kept = new ZipEntry(part.getName());
                kept.setTimeLocal(LocalDateTime.ofInstant(told, ZoneOffset.UTC));
                file.putNextEntry(kept);
                byte[] content = parts.getInputStream(part).readAllBytes();
                file.write(part.getName().equals(PROPERTIES) ? dated(content, told) : content);
                file.closeEntry();
            }
        }
        return dated.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant told) {
        String second = told.truncatedTo(ChronoUnit.SECONDS).toString();
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(\\w+)[^>]*>)[^<]*(</dcterms:\\2>)", "$1" + second + "$3")
                .getBytes(StandardCharsets.UTF_8);
    }
}
