package org.gongwucang.command.temporarybody;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineEntry;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;

/**
 * 配置明细状态: what became of one line of what a body has on loan, in pieces.
 *
 * @param number of the order
 * @param thing identifier of the card or lot
 * @param out with the body
 * @param waiting came back, and nobody has looked yet
 */
@RecordBuilder
record KitLineState(
        String order,
        String number,
        int line,
        String thing,
        String code,
        int allocated,
        int out,
        int waiting,
        int returned,
        int refused,
        int handedOver,
        int waived)
        implements KitLineStateBuilder.With {

    /** Before it was issued, or after that was taken back. */
    static final KitLineState NONE = new KitLineState("", "", 0, "", "", 0, 0, 0, 0, 0, 0, 0);

    /** Pieces for which neither the warehouse has its own again nor anybody has answered. */
    int open() {
        return out + waiting;
    }

    /** As a person reads it. */
    String told() {
        return number + "/" + line + " " + code + " ×" + open();
    }

    KitLineState after(KitLineEntry entry) {
        if (entry instanceof KitAllocated e) {
            return NONE.withOrder(e.order())
                    .withNumber(e.number())
                    .withLine(e.line())
                    .withThing(e.thing())
                    .withCode(e.code())
                    .withAllocated(e.pieces())
                    .withOut(e.pieces());
        }
        if (entry instanceof KitLineReturned e) {
            return withOut(out - e.pieces()).withWaiting(waiting + e.pieces());
        }
        if (entry instanceof KitLineSentBack e) {
            return withOut(out + e.pieces()).withWaiting(waiting - e.pieces());
        }
        if (entry instanceof KitLineWaived e) {
            return withOut(out - e.pieces()).withWaived(waived + e.pieces());
        }
        return entry instanceof KitLineRecovered e ? recovered(e) : this;
    }

    private KitLineState recovered(KitLineRecovered e) {
        if (e.way().equals(RecoveryWay.REFUSED.name())) {
            return withOut(out - e.pieces()).withRefused(refused + e.pieces());
        }
        KitLineState less = withWaiting(waiting - e.pieces());
        return e.way().equals(RecoveryWay.HANDED_OVER.name())
                ? less.withHandedOver(handedOver + e.pieces())
                : less.withReturned(returned + e.pieces());
    }
}
