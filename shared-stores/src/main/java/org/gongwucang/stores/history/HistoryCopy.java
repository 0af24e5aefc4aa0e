package org.gongwucang.stores.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.proof.Chain;
import org.gongwucang.events.proof.CutOfAll;

/**
 * 誊录: copies what one store holds into another one. What is there already is compared by its digests and left alone, so that a
 * copy that was cut off goes on, and a second one adds what has come since. Entries that come while it copies are left for the
 * next time: what is copied is fixed when it begins, and its files can be copied before it.
 */
public final class HistoryCopy {

    private static final int TOGETHER = 500;
    private static final int BYTES_TOGETHER = 1 << 20;

    private final StoredHistory from;
    private final StoredHistory to;
    private final Serializer serializer;
    private final Chains there;
    private final Chains here;
    private final Instant upTo;

    private HistoryCopy(StoredHistory from, StoredHistory to, Serializer serializer, Instant upTo) {
        this.from = from;
        this.to = to;
        this.serializer = serializer;
        this.upTo = upTo;
        this.there = Chains.of(to, serializer);
        this.here = new Chains(serializer);
    }

    /**
     * Reads both once and writes nothing.
     *
     * @param upTo when this is
     * @throws HistoriesDiffer where the second holds what the first does not
     */
    public static HistoryCopy between(StoredHistory from, StoredHistory to, Serializer serializer, Instant upTo) {
        HistoryCopy copy = new HistoryCopy(from, to, serializer, upTo);
        copy.compare();
        return copy;
    }

    private void compare() {
        from.read(message -> {
            Chain reached = here.add(message);
            Chain known = there.all().get(message.getAggregateIdentifier());
            if (known != null && known.last() == reached.last() && !known.leaf().equals(reached.leaf())) {
                throw new HistoriesDiffer(message.getAggregateIdentifier(), known.last());
            }
        });
        for (Map.Entry<String, Chain> stream : there.all().entrySet()) {
            if (stream.getValue().last() > here.last(stream.getKey())) {
                throw new HistoriesDiffer(stream.getKey(), stream.getValue().last());
            }
        }
    }

    /** Id of the first entry of all, by which a house is told from any other; empty where there is none. */
    public String house() {
        return here.first();
    }

    /** Entries that the store which is to be filled holds already. */
    public long alreadyThere() {
        return there.entries();
    }

    /** Everything that will be there. */
    public CutOfAll cut() {
        return here.cut(upTo);
    }

    /**
     * Copies what lacks, and then reads all of it again.
     *
     * @param done is told now and then how many entries are there
     * @throws IllegalStateException where what was written reads otherwise
     */
    public void run(LongConsumer done) {
        Batch batch = new Batch(done);
        from.read(message -> {
            String stream = message.getAggregateIdentifier();
            long sequence = message.getSequenceNumber();
            if (sequence > there.last(stream) && sequence <= here.last(stream)) {
                batch.add(message);
            }
        });
        batch.write();
        String written = Chains.of(to, serializer).cut(upTo).root();
        if (!written.equals(cut().root())) {
            throw new IllegalStateException(
                    "what was written does not read as what was copied: " + written + " and " + cut().root());
        }
    }

    /** 一批: written together. */
    private final class Batch {

        private final LongConsumer done;
        private final List<DomainEventMessage<?>> entries = new ArrayList<>();
        private long bytes;
        private long written = there.entries();

        Batch(LongConsumer done) {
            this.done = done;
        }

        void add(DomainEventMessage<?> message) {
            entries.add(message);
            bytes += message.serializePayload(serializer, byte[].class).getData().length;
            if (entries.size() >= TOGETHER || bytes >= BYTES_TOGETHER) {
                write();
            }
        }

        void write() {
            if (!entries.isEmpty()) {
                to.append(entries);
                written += entries.size();
                entries.clear();
                bytes = 0;
            }
            done.accept(written);
        }
    }
}
