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

    /** Reads the whole store once. */
    public static CutOfAll of(StoredStreams stored, Instant upTo) {
        Map<String, Chain> chains = new HashMap<>();
        stored.all(
                upTo,
                (stream, entry) ->
                        chains.computeIfAbsent(stream, any -> new Chain()).add(entry));
        return of(chains, upTo);
    }

    /** @param chains of every stream, by its identifier, with all its entries up to the instant */
    public static CutOfAll of(Map<String, Chain> chains, Instant upTo) {
        List<CutStream> streams = new ArrayList<>();
        long entries = 0;
        for (Map.Entry<String, Chain> stream : chains.entrySet()) {
            Chain chain = stream.getValue();
            streams.add(new CutStream(stream.getKey(), chain.last(), chain.leaf()));
            entries += chain.entries();
        }
        return new CutOfAll(upTo, Cuts.sorted(streams), entries);
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
