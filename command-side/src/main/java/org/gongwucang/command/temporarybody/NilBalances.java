package org.gongwucang.command.temporarybody;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gongwucang.events.proof.CutStream;
import org.gongwucang.events.proof.Cuts;
import org.gongwucang.events.proof.NilBalance;
import org.gongwucang.events.proof.StoredEntry;
import org.gongwucang.events.proof.StoredStreams;
import org.springframework.stereotype.Component;

/**
 * 清零证明: computed from the entries as they are stored when a body is closed: its own up to the last before the closing,
 * those of its orders, and those of the things that these lent. Entries made in these streams later do not belong to it, and
 * none can come in between: an entry about what the body has is always one of its own stream, too, and would conflict.
 */
@Component
class NilBalances {

    private final StoredStreams streams;

    NilBalances(StoredStreams streams) {
        this.streams = streams;
    }

    NilBalance of(TemporaryBody body) {
        List<KitLineState> kit = body.kit();
        List<CutStream> cut = new ArrayList<>();
        cut.add(cut(body.id(), body.version()));
        kit.stream()
                .flatMap(line -> Stream.of(line.order(), line.thing()))
                .distinct()
                .forEach(stream -> cut.add(cut(stream, Long.MAX_VALUE)));
        return NilBalance.of(
                body.state().unit(),
                kit.size(),
                sum(kit, KitLineState::allocated),
                sum(kit, KitLineState::returned),
                sum(kit, KitLineState::refused),
                sum(kit, KitLineState::handedOver),
                sum(kit, KitLineState::waived),
                cut);
    }

    private CutStream cut(String stream, long before) {
        List<StoredEntry> entries = streams.of(stream).stream()
                .filter(entry -> entry.sequence() < before)
                .toList();
        return new CutStream(stream, entries.get(entries.size() - 1).sequence(), Cuts.leaf(entries));
    }

    private static int sum(List<KitLineState> kit, ToIntFunction<KitLineState> pieces) {
        return kit.stream().mapToInt(pieces).sum();
    }
}
