package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 幂等记忆: which commands an aggregate has carried out, so that a repeated one is answered and not done again. It
 * keeps those of the last 24 hours and never fewer than 200; what is older is refused by the state of the aggregate.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
final class CommandMemory {

    private static final int AT_LEAST = 200;
    private static final Duration KEPT_FOR = Duration.ofHours(24);

    private Map<String, Done> done = new LinkedHashMap<>();

    /** A command carried out: digest of its input, version it led to, when. */
    record Done(String inputDigest, long version, Instant at) {}

    void remember(@Nullable String commandId, @Nullable String inputDigest, long version, Instant at) {
        if (commandId == null) {
            return;
        }
        done.put(commandId, new Done(orNone(inputDigest), version, at));
        forgetBefore(at.minus(KEPT_FOR));
    }

    private void forgetBefore(Instant limit) {
        Iterator<Done> oldest = done.values().iterator();
        while (done.size() > AT_LEAST && oldest.next().at().isBefore(limit)) {
            oldest.remove();
        }
    }

    /** Version that the command led to, if it was carried out before. */
    Optional<Long> versionAfter(@Nullable String commandId, @Nullable String inputDigest) {
        if (commandId == null || !done.containsKey(commandId)) {
            return Optional.empty();
        }
        Done earlier = Objects.requireNonNull(done.get(commandId));
        require(earlier.inputDigest().equals(orNone(inputDigest)), "COMMAND_ID_REUSED", "commandId", commandId);
        return Optional.of(earlier.version());
    }

    /** The house's own commands have no input that a person gave. */
    private static String orNone(@Nullable String inputDigest) {
        return inputDigest == null ? "" : inputDigest;
    }
}
