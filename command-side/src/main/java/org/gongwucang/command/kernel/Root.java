package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.gongwucang.events.Entry;
import org.jspecify.annotations.Nullable;

/**
 * 聚合根: base of every aggregate. It remembers which commands were carried out and answers repeats, tests the
 * expected version, and keeps the order of recording; the aggregate itself only decides and evolves.
 *
 * <p>Written to snapshots field by field: no field of an aggregate is final, and a change of fields raises the
 * aggregate's {@code @Revision}, which makes older snapshots invisible.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public abstract class Root {

    @AggregateIdentifier
    private @Nullable String id;

    private long version;
    private @Nullable Instant recordedAt;
    private CommandMemory memory = new CommandMemory();

    /** Takes the entry into the state. Never decides, never throws. */
    protected abstract void evolve(Entry entry, Recorded recorded);

    /** Identifier of the stream that this first entry opens. */
    protected abstract String identifiedBy(Entry opening);

    /** Number or code that people know it by. */
    protected abstract @Nullable String code();

    /** Whether a repeated command meets its answer here; not where it was asked of another aggregate. */
    protected boolean remembersCommands() {
        return true;
    }

    @EventSourcingHandler
    protected void on(Entry entry, EventMessage<?> message, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (id == null) {
            id = identifiedBy(entry);
        }
        version = sequence + 1;
        recordedAt = at;
        RecordingClock.after(at);
        MetaData said = message.getMetaData();
        if (remembersCommands()) {
            memory.remember(
                    (String) said.get(Envelope.COMMAND_ID), (String) said.get(Envelope.INPUT_DIGEST), version, at);
        }
        String act = (String) said.get(Envelope.ACT_ID);
        String kind = message.getPayloadType().getSimpleName();
        evolve(entry, new Recorded(message.getIdentifier(), sequence, kind, act, entry.occurredOn()));
    }

    @CommandHandlerInterceptor
    protected Object answerRepeatsAndCheckVersion(CommandMessage<?> command, InterceptorChain chain) {
        return answer(command.getMetaData(), () -> proceed(chain));
    }

    /**
     * Carries the decision out, unless this command was carried out before: then only its answer is repeated.
     *
     * @throws Refused COMMAND_ID_REUSED; NOT_FOUND where the command names what is beyond the sender's reach; CHANGED_MEANWHILE, or what
     *     the decision refuses
     */
    public Answer answer(MetaData said, Runnable decision) {
        if (recordedAt != null) {
            RecordingClock.after(recordedAt);
        }
        Optional<Long> earlier = earlierAnswer(said);
        if (earlier.isPresent()) {
            return new Answer(id(), code(), earlier.get());
        }
        requireWithinReach((String) said.get(Envelope.BEYOND_REACH));
        checkExpectedVersion((String) said.get(Envelope.EXPECTED_VERSION));
        requireStanding();
        decision.run();
        return standing();
    }

    /** The answer of something that was done before and needs no doing. */
    public Answer standing() {
        return new Answer(id(), code(), version);
    }

    /** @throws Refused where nothing can be entered about it any more */
    protected void requireStanding() {}

    private Optional<Long> earlierAnswer(MetaData said) {
        return memory.versionAfter((String) said.get(Envelope.COMMAND_ID), (String) said.get(Envelope.INPUT_DIGEST));
    }

    /** What the sender could reach when it was done may have gone on since: a repeat is answered, and nothing else. */
    private static void requireWithinReach(@Nullable String beyond) {
        if (beyond != null) {
            throw Drafting.notFound(beyond);
        }
    }

    private void checkExpectedVersion(@Nullable String expected) {
        require(
                expected == null || Long.parseLong(expected) == version,
                "CHANGED_MEANWHILE",
                "expectedVersion",
                String.valueOf(expected),
                "currentVersion",
                version);
    }

    /** Whether anything was ever said of it. */
    public boolean exists() {
        return version > 0;
    }

    public String id() {
        return Objects.requireNonNull(id, "an aggregate without entries has no identifier");
    }

    public long version() {
        return version;
    }

    /** When its last entry was recorded. */
    protected final @Nullable Instant recordedAt() {
        return recordedAt;
    }

    private static void proceed(InterceptorChain chain) {
        try {
            chain.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
