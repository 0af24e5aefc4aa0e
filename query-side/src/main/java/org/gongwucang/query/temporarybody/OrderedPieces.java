package org.gongwucang.query.temporarybody;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.proof.CutStream;
import org.gongwucang.events.proof.NilBalance;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;

/**
 * 出仓数: what was issued to a body and what became of it, in pieces, from the entries of its orders up to a cut.
 *
 * @param streams of its orders and of the things they lent, by its own record
 * @param handedOver of those that came back, by its own record: an order does not say why something comes back
 */
record OrderedPieces(Set<String> streams, int lines, int issued, int refused, int back, int lost, int handedOver) {

    static OrderedPieces of(EventStore events, String body, List<CutStream> cut) {
        Map<String, Long> last = cut.stream().collect(Collectors.toMap(CutStream::stream, CutStream::last));
        String own = "body:" + body;
        StandingEntries record = StandingEntries.of(events, own, last.getOrDefault(own, -1L));
        Set<String> orders = new TreeSet<>();
        Set<String> streams = new TreeSet<>(Set.of(own));
        record.all(KitAllocated.class).forEach(e -> {
            orders.add(e.order());
            streams.addAll(List.of(e.order(), e.thing()));
        });
        int handedOver = record.all(KitLineRecovered.class)
                .filter(e -> e.way().equals("HANDED_OVER"))
                .mapToInt(KitLineRecovered::pieces)
                .sum();
        OrderedPieces sum = new OrderedPieces(streams, 0, 0, 0, 0, 0, handedOver);
        for (String order : orders) {
            sum = sum.and(StandingEntries.of(events, order, last.getOrDefault(order, -1L)));
        }
        return sum;
    }

    private OrderedPieces and(StandingEntries order) {
        Map<Integer, Integer> given = new HashMap<>();
        order.all(TransferLineIssued.class).forEach(e -> given.put(e.line(), e.pieces()));
        Set<Integer> notTaken = new HashSet<>();
        int refusedHere = order.all(TransferLineRefused.class)
                .peek(e -> notTaken.add(e.line()))
                .mapToInt(TransferLineRefused::pieces)
                .sum();
        int backHere = order.all(TransferReturnInspected.class)
                .filter(e -> !e.result().equals("WRONG_ITEM") && !notTaken.contains(e.line()))
                .mapToInt(TransferReturnInspected::pieces)
                .sum();
        int lostHere = order.all(TransferResponsibilityDecided.class)
                .filter(e -> e.cause().equals("LOSS"))
                .mapToInt(TransferResponsibilityDecided::pieces)
                .sum();
        int issuedHere = given.values().stream().mapToInt(Integer::intValue).sum();
        return new OrderedPieces(
                streams,
                lines + given.size(),
                issued + issuedHere,
                refused + refusedHere,
                back + backHere,
                lost + lostHere,
                handedOver);
    }

    int outstanding() {
        return issued - refused - back - lost;
    }

    boolean isAsIn(NilBalance certificate) {
        return lines == certificate.lines()
                && issued == certificate.allocated()
                && refused == certificate.refused()
                && back == certificate.returned() + certificate.handedOver()
                && lost == certificate.waived();
    }

    /** The certificate that follows from these. */
    NilBalance certificate(String body, List<CutStream> cut) {
        return NilBalance.of(body, lines, issued, back - handedOver, refused, handedOver, lost, cut);
    }
}
