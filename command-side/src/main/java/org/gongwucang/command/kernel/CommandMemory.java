package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 幂等记忆: which commands an aggregate has carried out, so that a repeated one is answered and not done again. It
 * keeps those of the last 24 hours and never fewer than 200; what is older is refused by the state of the aggregate.
 *
 * <p>A thing that is moved all day remembers thousands, and each snapshot has them all: of a command 48 bytes are kept,
 * digests of its id and of its input, the version it led to, and when, to the millisecond.
 */
final class CommandMemory {

    private static final int AT_LEAST = 200;
    private static final Duration KEPT_FOR = Duration.ofHours(24);
    private static final int BYTES_EACH = 6 * Long.BYTES;
    private static final Half NONE = new Half(0, 0);

    private final Map<Half, Done> done = new LinkedHashMap<>();

    /** 128 bits that stand for the id of a command, or for its input. */
    private record Half(long high, long low) {

        /** The house's own commands have no input that a person gave. */
        static Half of(@Nullable String text) {
            if (text == null) {
                return NONE;
            }
            UUID digest = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
            return new Half(digest.getMostSignificantBits(), digest.getLeastSignificantBits());
        }
    }

    /** A command carried out: digest of its input, version it led to, when in milliseconds. */
    private record Done(Half input, long version, long at) {}

    void remember(@Nullable String commandId, @Nullable String inputDigest, long version, Instant at) {
        if (commandId == null) {
            return;
        }
        done.put(Half.of(commandId), new Done(Half.of(inputDigest), version, at.toEpochMilli()));
        forgetBefore(at.minus(KEPT_FOR).toEpochMilli());
    }

    private void forgetBefore(long limit) {
        Iterator<Done> oldest = done.values().iterator();
        while (done.size() > AT_LEAST && oldest.next().at() < limit) {
            oldest.remove();
        }
    }

    /** Version that the command led to, if it was carried out before. */
    Optional<Long> versionAfter(@Nullable String commandId, @Nullable String inputDigest) {
        Done earlier = commandId == null ? null : done.get(Half.of(commandId));
        if (earlier == null) {
            return Optional.empty();
        }
        require(
                earlier.input().equals(Half.of(inputDigest)),
                "COMMAND_ID_REUSED",
                "commandId",
                String.valueOf(commandId));
        return Optional.of(earlier.version());
    }

    /** As a snapshot has it: oldest first. */
    @JsonValue
    String written() {
        ByteBuffer bytes = ByteBuffer.allocate(done.size() * BYTES_EACH);
        done.forEach((id, one) -> bytes.putLong(id.high())
                .putLong(id.low())
                .putLong(one.input().high())
                .putLong(one.input().low())
                .putLong(one.version())
                .putLong(one.at()));
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    @JsonCreator
    static CommandMemory read(String written) {
        CommandMemory memory = new CommandMemory();
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written));
        while (bytes.hasRemaining()) {
            Half id = new Half(bytes.getLong(), bytes.getLong());
            Half input = new Half(bytes.getLong(), bytes.getLong());
            memory.done.put(id, new Done(input, bytes.getLong(), bytes.getLong()));
        }
        return memory;
    }
}
