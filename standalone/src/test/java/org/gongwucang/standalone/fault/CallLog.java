package org.gongwucang.standalone.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 调用日志: what a caller asked and what it was answered, on the disk before and after each call. */
final class CallLog implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One line.
     *
     * @param act what was asked for, such as {@code register}
     * @param answer what was answered; null on the line before the call
     */
    record Line(String commandId, String act, @Nullable JsonNode answer) {}

    private final Path file;
    private final FileChannel channel;

    CallLog(Path file) {
        this.file = file;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void asks(String commandId, String act) {
        write(Map.of("commandId", commandId, "act", act));
    }

    void isAnswered(String commandId, String act, JsonNode answer) {
        write(Map.of("commandId", commandId, "act", act, "answer", answer));
    }

    private void write(Map<String, Object> line) {
        byte[] bytes = (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> lines() {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> JSON.readValue(line, Line.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
