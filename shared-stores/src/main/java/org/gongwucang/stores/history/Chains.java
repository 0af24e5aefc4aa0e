package org.gongwucang.stores.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.proof.Chain;
import org.gongwucang.events.proof.CutOfAll;
import org.gongwucang.events.proof.StoredEntry;

/** 链: how far each stream of a history is, and its digest up to there. */
final class Chains {

    private final Serializer serializer;
    private final Map<String, Chain> chains = new HashMap<>();
    private long entries;
    private String first = "";

    Chains(Serializer serializer) {
        this.serializer = serializer;
    }

    static Chains of(StoredHistory history, Serializer serializer) {
        Chains chains = new Chains(serializer);
        history.read(chains::add);
        return chains;
    }

    /** How far the stream of this entry is now. */
    Chain add(DomainEventMessage<?> message) {
        Chain chain = chains.computeIfAbsent(message.getAggregateIdentifier(), any -> new Chain());
        if (message.getSequenceNumber() != chain.last() + 1) {
            throw new IllegalStateException("entry " + (chain.last() + 1) + " of " + message.getAggregateIdentifier()
                    + " is missing before entry " + message.getSequenceNumber());
        }
        chain.add(StoredEntry.of(message, serializer));
        first = entries == 0 ? message.getIdentifier() : first;
        entries++;
        return chain;
    }

    /** Sequence number of the last entry of the stream; -1 where there is none. */
    long last(String stream) {
        Chain chain = chains.get(stream);
        return chain == null ? -1 : chain.last();
    }

    Map<String, Chain> all() {
        return chains;
    }

    long entries() {
        return entries;
    }

    /** Id of the first entry of all, which no two houses share; empty where there is none. */
    String first() {
        return first;
    }

    CutOfAll cut(Instant upTo) {
        return CutOfAll.of(chains, upTo);
    }
}
