package org.gongwucang.command.attachment;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** 验件: what a file is, told by its content and never by what its sender says. */
final class FileJudge {

    private static final byte[] CONTAINER = {'P', 'K', 3, 4};

    private final Tika tika = new Tika();
    private final long mostExpanded;

    /** @param mostExpanded bytes that the parts of a document may come to when they are unpacked */
    FileJudge(long mostExpanded) {
        this.mostExpanded = mostExpanded;
    }

    /** What it is, where that may be kept under this name; a refusal else. */
    AllowedType judge(Path file, String name) throws IOException {
        require(Files.size(file) > 0, "ATTACHMENT_EMPTY");
        String told = told(file);
        Optional<AllowedType> found =
                isContainer(file) ? new Container(file, mostExpanded).type() : AllowedType.of(told);
        AllowedType type = required(found, "ATTACHMENT_TYPE_NOT_ALLOWED", "type", told);
        require(type != AllowedType.TEXT || PlainText.isIn(file), "ATTACHMENT_TYPE_NOT_ALLOWED", "type", told);
        String ending = ending(name);
        require(type.mayEndWith(ending), "ATTACHMENT_NAME_MISFIT", "ending", ending, "type", type.mediaType());
        return type;
    }

    private String told(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return tika.detect(content);
        }
    }

    private static boolean isContainer(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(CONTAINER.length), CONTAINER);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
