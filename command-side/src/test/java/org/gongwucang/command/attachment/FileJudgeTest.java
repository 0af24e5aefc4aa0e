package org.gongwucang.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.gongwucang.command.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 验件: what is taken as evidence and what is not, by its content. */
class FileJudgeTest {

    private static final long MOST_EXPANDED = 10_000_000;
    private static final String OOXML =
            "<Types><Override PartName=\"/main\" ContentType=\"application/vnd.%s+xml\"/></Types>";
    private static final String WORD = "openxmlformats-officedocument.wordprocessingml.document.main";

    private final FileJudge judge = new FileJudge(MOST_EXPANDED);

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(AllowedType.PDF, "收据.PDF", text("%PDF-1.7\n%%EOF\n")),
                Arguments.of(AllowedType.JPEG, "照片.jpeg", picture("jpg")),
                Arguments.of(AllowedType.PNG, "a.b.png", picture("png")),
                Arguments.of(AllowedType.TIFF, "scan.tif", picture("tiff")),
                Arguments.of(AllowedType.TEXT, "说明.txt", text("公物仓交接清单\r\n一、办公桌 12 张\n".repeat(3000))),
                Arguments.of(AllowedType.TEXT, "list.csv", text("code,name\n1,办公桌\n")),
                Arguments.of(AllowedType.DOCX, "a.docx", document("[Content_Types].xml", OOXML.formatted(WORD))),
                Arguments.of(
                        AllowedType.XLSX,
                        "a.xlsx",
                        document(
                                "[Content_Types].xml",
                                OOXML.formatted("openxmlformats-officedocument.spreadsheetml.sheet.main"))),
                Arguments.of(
                        AllowedType.PPTX,
                        "a.pptx",
                        document(
                                "[Content_Types].xml",
                                OOXML.formatted("openxmlformats-officedocument.presentationml.presentation.main"))),
                Arguments.of(
                        AllowedType.ODS,
                        "a.ods",
                        document("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                Arguments.of(AllowedType.OFD, "发票.ofd", document("OFD.xml", "<ofd:OFD/>")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void taken(AllowedType type, String name, byte[] content) throws IOException {
        assertThat(judge.judge(file(content), name)).isEqualTo(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a shell script", "照片.jpg", text("#!/bin/sh\nrm -rf /\n"), "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of("a script without a mark", "照片.jpg", text("import os\n"), "ATTACHMENT_NAME_MISFIT"),
                Arguments.of("a page", "a.jpg", text("<html><script>x</script></html>"), "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of("a page as text", "a.txt", text("<!DOCTYPE html><p>x"), "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of(
                        "a drawing",
                        "a.png",
                        text("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"),
                        "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of("a program", "a.pdf", bytes("4d5a9000030000000400"), "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of("a picture that says text", "a.txt", picture("png"), "ATTACHMENT_NAME_MISFIT"),
                Arguments.of("no ending", "jpg-", picture("jpg"), "ATTACHMENT_NAME_MISFIT"),
                Arguments.of("nothing", "a.txt", new byte[0], "ATTACHMENT_EMPTY"),
                Arguments.of("text with zeros", "a.txt", text("a".repeat(600) + "\0"), "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of(
                        "text that is not UTF-8",
                        "a.txt",
                        ("a".repeat(600) + "公物").getBytes(Charset.forName("GBK")),
                        "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of("a plain archive", "a.docx", document("a.txt", "x"), "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of(
                        "a document with macros",
                        "a.docx",
                        document("[Content_Types].xml", OOXML.formatted(WORD), "word/vbaProject.bin", "x"),
                        "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of(
                        "a document that says it has macros",
                        "a.docx",
                        document("[Content_Types].xml", OOXML.formatted("ms-word.document.macroEnabled.main")),
                        "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of(
                        "something behind a document",
                        "a.docx",
                        joined(document("[Content_Types].xml", OOXML.formatted(WORD)), text("x")),
                        "ATTACHMENT_TYPE_NOT_ALLOWED"),
                Arguments.of(
                        "a document cut in its middle",
                        "a.docx",
                        withoutMiddle(document("[Content_Types].xml", OOXML.formatted(WORD))),
                        "ATTACHMENT_UNREADABLE"),
                Arguments.of("a bomb of zeros", "a.docx", bombOfZeros(), "ATTACHMENT_EXPANDS_TOO_FAR"),
                Arguments.of("a bomb of parts", "a.docx", bombOfParts(), "ATTACHMENT_EXPANDS_TOO_FAR"),
                Arguments.of("a bomb of one part many times", "a.docx", overlapping(), "ATTACHMENT_EXPANDS_TOO_FAR"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String kind, String name, byte[] content, String code) throws IOException {
        Path file = file(content);

        Refused refused = catchThrowableOfType(Refused.class, () -> judge.judge(file, name));

        assertThat(refused).as(kind).isNotNull();
        assertThat(refused.rejection().code()).isEqualTo(code);
    }

    @Test
    void a_refusal_tells_what_the_content_is() throws IOException {
        Path file = file(text("#!/bin/sh\n"));

        Refused refused = catchThrowableOfType(Refused.class, () -> judge.judge(file, "a.jpg"));

        assertThat(refused.rejection().params()).containsEntry("type", "application/x-sh");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload.part"), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] document(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                put(zip, namesAndTexts[i], new ByteArrayInputStream(text(namesAndTexts[i + 1])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bombOfZeros() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", new ByteArrayInputStream(text(OOXML.formatted(WORD))));
            put(zip, "word/document.xml", new ByteArrayInputStream(new byte[(int) MOST_EXPANDED + 1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bombOfParts() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= 10_000; i++) {
                put(zip, "part" + i, InputStream.nullInputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The directory lists the one part a hundred times. */
    private static byte[] overlapping() {
        byte[] plain = document("[Content_Types].xml", OOXML.formatted(WORD));
        ByteBuffer end = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        int endAt = plain.length - 22;
        int size = end.getInt(endAt + 12);
        int at = end.getInt(endAt + 16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, at);
        for (int i = 0; i < 100; i++) {
            out.write(plain, at, size);
        }
        end.putShort(endAt + 8, (short) 100).putShort(endAt + 10, (short) 100).putInt(endAt + 12, size * 100);
        out.write(plain, endAt, 22);
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(zip);
        zip.closeEntry();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] withoutMiddle(byte[] whole) {
        ByteBuffer cut = ByteBuffer.allocate(whole.length - 40);
        return cut.put(whole, 0, 40).put(whole, 80, whole.length - 80).array();
    }
}
