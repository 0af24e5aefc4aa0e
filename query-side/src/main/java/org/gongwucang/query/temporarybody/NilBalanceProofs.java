package org.gongwucang.query.temporarybody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.proof.CutStream;
import org.gongwucang.events.proof.Cuts;
import org.gongwucang.events.proof.NilBalance;
import org.gongwucang.events.proof.StoredEntry;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.query.temporarybody.NilBalanceProof.Flaw;
import org.gongwucang.query.temporarybody.NilBalanceProof.FlawKind;
import org.springframework.stereotype.Component;

/**
 * 清零核验: computes a certificate again from the events, and from nothing else: digests from the bytes in which they are
 * stored, what is out from the entries of the orders. The record of the body is only asked which orders those are.
 */
@Component
public class NilBalanceProofs {

    private final EventStore events;
    private final StoredStreams streams;

    public NilBalanceProofs(EventStore events, StoredStreams streams) {
        this.events = events;
        this.streams = streams;
    }

    /** Empty where nothing was ever said of such a body. */
    public Optional<NilBalanceProof> prove(String body) {
        StandingEntries own = StandingEntries.of(events, "body:" + body, Long.MAX_VALUE);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(own.last(TemporaryBodyClosed.class)
                .map(closed -> prove(body, closed))
                .orElseGet(() -> new NilBalanceProof(
                        body, null, null, null, 0, 0, List.of(new Flaw(FlawKind.NOT_CLOSED, null)))));
    }

    private NilBalanceProof prove(String body, TemporaryBodyClosed closed) {
        NilBalance certificate = closed.certificate();
        List<Flaw> flaws = new ArrayList<>();
        List<CutStream> now =
                certificate.streams().stream().map(cut -> again(cut, flaws)).toList();
        OrderedPieces pieces = OrderedPieces.of(events, body, certificate.streams());
        Set<String> cut = certificate.streams().stream().map(CutStream::stream).collect(Collectors.toSet());
        pieces.streams().stream()
                .filter(stream -> !cut.contains(stream))
                .forEach(stream -> flaws.add(new Flaw(FlawKind.STREAM_LEFT_OUT, stream)));
        if (pieces.outstanding() != 0 || certificate.outstanding() != 0) {
            flaws.add(new Flaw(FlawKind.OUTSTANDING, null));
        }
        if (!pieces.isAsIn(certificate)) {
            flaws.add(new Flaw(FlawKind.NUMBERS_DIFFER, null));
        }
        NilBalance computed = pieces.certificate(body, now);
        if (!computed.digest().equals(certificate.digest())) {
            flaws.add(new Flaw(FlawKind.DIGEST_DIFFERS, null));
        }
        return new NilBalanceProof(
                body,
                closed.occurredOn(),
                certificate.digest(),
                computed.digest(),
                pieces.outstanding(),
                now.size(),
                flaws);
    }

    /** The stream up to the entry that belongs to the cut, as it lies in the store now. */
    private CutStream again(CutStream cut, List<Flaw> flaws) {
        List<StoredEntry> entries = streams.of(cut.stream()).stream()
                .filter(entry -> entry.sequence() <= cut.last())
                .toList();
        String leaf = Cuts.leaf(entries);
        if (entries.size() != cut.last() + 1) {
            flaws.add(new Flaw(FlawKind.ENTRIES_MISSING, cut.stream()));
        } else if (!leaf.equals(cut.leaf())) {
            flaws.add(new Flaw(FlawKind.ENTRIES_ALTERED, cut.stream()));
        }
        long last = entries.isEmpty() ? -1 : entries.get(entries.size() - 1).sequence();
        return new CutStream(cut.stream(), last, leaf);
    }
}
