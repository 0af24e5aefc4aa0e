package org.gongwucang.query.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 事件流片: the entries of the streams that come first after a place in the order of their ids, as many streams as fit.
 * When more are told, the last streams are let go, and belong to the next slice.
 */
final class StreamSlice {

    /** The order in which the ledger server keeps texts. */
    static final Comparator<String> ORDER = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    private final String from;
    private final int most;
    private final TreeMap<String, List<Said>> streams = new TreeMap<>(ORDER);
    private @Nullable String until;
    private int held;

    /**
     * @param from the first stream id that may belong to it
     * @param most entries held at a time, save that one whole stream always fits
     */
    StreamSlice(String from, int most) {
        this.from = from;
        this.most = most;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void add(Said said) {
        String stream = said.fact().aggregateId();
        if (!holds(stream)) {
            return;
        }
        streams.computeIfAbsent(stream, any -> new ArrayList<>()).add(said);
        held++;
        while (held > most && streams.size() > 1) {
            until = streams.lastKey();
            held -= streams.pollLastEntry().getValue().size();
        }
    }

    private boolean holds(String stream) {
        return ORDER.compare(stream, from) >= 0 && (until == null || ORDER.compare(stream, until) < 0);
    }

    /** The entries of a stream in the order of their sequence. */
    List<Said> entries(String stream) {
        List<Said> entries = streams.getOrDefault(stream, List.of());
        return entries.stream()
                .sorted(Comparator.comparingLong(said -> said.fact().sequence()))
                .toList();
    }

    Set<String> ids() {
        return streams.keySet();
    }

    /** What was told later of these streams; an entry that is there already is passed over. */
    void addTo(Set<String> some, Collection<Said> later) {
        for (Said said : later) {
            String stream = said.fact().aggregateId();
            if (some.contains(stream) && said.fact().sequence() > lastOf(stream)) {
                streams.computeIfAbsent(stream, any -> new ArrayList<>()).add(said);
            }
        }
    }

    /** Sequence of the last entry of a stream; -1 where there is none. */
    long lastOf(String stream) {
        return streams.getOrDefault(stream, List.of()).stream()
                .mapToLong(said -> said.fact().sequence())
                .max()
                .orElse(-1);
    }

    /** Where the next slice begins; null where this is the last. */
    @Nullable
    String until() {
        return until;
    }
}
