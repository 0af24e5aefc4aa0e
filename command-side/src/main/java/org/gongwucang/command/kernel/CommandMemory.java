package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 幂等记忆: which commands an aggregate has carried out, so that a repeated one is answered and not done again. It
 * keeps those of the last 24 hours and never fewer than 200; what is older is refused by the state of the aggregate.
 *
 * <p>A thing that is moved all day remembers thousands, and each snapshot has them all: of a command 48 bytes are kept,
 * digests of its id and of its input, the version it led to, and when, to the millisecond. They stand one behind the
 * other in memory as well: thousands of aggregates are remembered there.
 */
final class CommandMemory {

    private static final int AT_LEAST = 200;
    private static final Duration KEPT_FOR = Duration.ofHours(24);
    private static final Half NONE = new Half(0, 0);

    /** Of a command: two of its id, two of its input, its version, and when. */
    private static final int LONGS_EACH = 6;

    private static final int INPUT = 2;
    private static final int VERSION = 4;
    private static final int AT = 5;

    /** Oldest first, and no room for more: most aggregates are not asked again. */
    private long[] done = {};

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

    /** Entries of one command come one after the other; the last of them says where it led to. */
    void remember(@Nullable String commandId, @Nullable String inputDigest, long version, Instant at) {
        if (commandId == null) {
            return;
        }
        Half id = Half.of(commandId);
        boolean isSame = done.length > 0 && isAt(done.length - LONGS_EACH, id);
        int forgotten = forgotten(at.minus(KEPT_FOR).toEpochMilli(), isSame ? 0 : 1);
        done = Arrays.copyOfRange(done, forgotten, isSame ? done.length : done.length + LONGS_EACH);
        put(done.length - LONGS_EACH, id, Half.of(inputDigest), version, at.toEpochMilli());
    }

    private void put(int place, Half id, Half input, long version, long at) {
        done[place] = id.high();
        done[place + 1] = id.low();
        done[place + INPUT] = input.high();
        done[place + INPUT + 1] = input.low();
        done[place + VERSION] = version;
        done[place + AT] = at;
    }

    private boolean isAt(int place, Half half) {
        return done[place] == half.high() && done[place + 1] == half.low();
    }

    /** How much of the beginning may go. */
    private int forgotten(long limit, int more) {
        int most = Math.max(0, done.length + (more - AT_LEAST) * LONGS_EACH);
        int from = 0;
        while (from < most && done[from + AT] < limit) {
            from += LONGS_EACH;
        }
        return from;
    }

    /** Version that the command led to, if it was carried out before. */
    Optional<Long> versionAfter(@Nullable String commandId, @Nullable String inputDigest) {
        int place = commandId == null ? -1 : placeOf(Half.of(commandId));
        if (place < 0) {
            return Optional.empty();
        }
        require(isAt(place + INPUT, Half.of(inputDigest)), "COMMAND_ID_REUSED", "commandId", String.valueOf(commandId));
        return Optional.of(done[place + VERSION]);
    }

    /** What is sent again was mostly sent a moment ago. */
    private int placeOf(Half id) {
        for (int place = done.length - LONGS_EACH; place >= 0; place -= LONGS_EACH) {
            if (isAt(place, id)) {
                return place;
            }
        }
        return -1;
    }

    /** As a snapshot has it: oldest first. */
    @JsonValue
    String written() {
        ByteBuffer bytes = ByteBuffer.allocate(done.length * Long.BYTES);
        bytes.asLongBuffer().put(done);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    @JsonCreator
    static CommandMemory read(String written) {
        LongBuffer longs = ByteBuffer.wrap(Base64.getDecoder().decode(written)).asLongBuffer();
        CommandMemory memory = new CommandMemory();
        memory.done = new long[longs.remaining()];
        longs.get(memory.done);
        return memory;
    }
}
