package org.gongwucang.events.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 总截止: every stream of the house up to an instant, as people sign it for a year.
 *
 * @param streams in the order of their identifiers
 * @param entries that these hold up to the instant
 */
public record CutOfAll(Instant upTo, List<CutStream> streams, long entries) {

    /** 链: how far a stream is. */
    private static final class Chain {
        private byte[] digest = Cuts.START;
        private long last = -1;
    }

    /** Reads the whole store once. */
    public static CutOfAll of(StoredStreams stored, Instant upTo) {
        Map<String, Chain> chains = new HashMap<>();
        long[] entries = new long[1];
        stored.all(upTo, (stream, entry) -> {
            Chain chain = chains.computeIfAbsent(stream, any -> new Chain());
            chain.digest = Cuts.next(chain.digest, entry);
            chain.last = entry.sequence();
            entries[0]++;
        });
        List<CutStream> streams = new ArrayList<>();
        chains.forEach((stream, chain) -> streams.add(new CutStream(stream, chain.last, Cuts.leaf(chain.digest))));
        return new CutOfAll(upTo, Cuts.sorted(streams), entries[0]);
    }

    public String root() {
        return Cuts.root(streams);
    }

    /** The file that is kept: a line for each stream, its identifier, last sequence and leaf with tabs between. */
    public String text() {
        StringBuilder text = new StringBuilder();
        streams.forEach(stream -> text.append(stream.stream())
                .append('\t')
                .append(stream.last())
                .append('\t')
                .append(stream.leaf())
                .append('\n'));
        return text.toString();
    }
}
