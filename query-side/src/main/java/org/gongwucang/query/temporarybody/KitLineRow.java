package org.gongwucang.query.temporarybody;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.jspecify.annotations.Nullable;

/**
 * 配置明细行: one line of what a body has on loan, in pieces.
 *
 * @param assetClass the written form {@code system@edition:code}
 * @param value original value of all that was issued, in yuan
 * @param waiting came back, and nobody has looked yet
 * @param open whether anything is out or waiting
 * @param successor number of the last order by which another unit has pieces of it
 * @param recoveryOn when its recovery was asked for
 * @param toRecover whether it has to come back and has not
 * @param settledOn when nothing of it was open any more
 */
@RecordBuilder
public record KitLineRow(
        String body,
        String order,
        String number,
        int line,
        String code,
        String name,
        String assetClass,
        BigDecimal value,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        int allocated,
        int out,
        int waiting,
        int returned,
        int refused,
        int handedOver,
        int waived,
        boolean open,
        @Nullable String successor,
        @Nullable LocalDate recoveryOn,
        boolean toRecover,
        @Nullable LocalDate settledOn)
        implements KitLineRowBuilder.With {

    public KitLineRow {
        open = out + waiting > 0;
        toRecover = open && recoveryOn != null;
        settledOn = open ? null : settledOn;
    }

    static KitLineRow issued(KitAllocated e) {
        return new KitLineRow(
                e.body(),
                e.order(),
                e.number(),
                e.line(),
                e.code(),
                e.name(),
                e.assetClass().text(),
                e.value(),
                e.occurredOn(),
                e.dueOn(),
                e.pieces(),
                e.pieces(),
                0,
                0,
                0,
                0,
                0,
                true,
                null,
                null,
                false,
                null);
    }

    KitLineRow cameBack(int pieces) {
        return moved(-pieces, pieces);
    }

    KitLineRow sentBack(int pieces) {
        return moved(pieces, -pieces);
    }

    private KitLineRow moved(int more, int moreWaiting) {
        return KitLineRowBuilder.builder(this)
                .out(out + more)
                .waiting(waiting + moreWaiting)
                .build();
    }

    KitLineRow recovered(KitLineRecovered e) {
        KitLineRow less = e.way().equals("REFUSED") ? moved(-e.pieces(), 0) : moved(0, -e.pieces());
        KitLineRow told = switch (e.way()) {
            case "REFUSED" -> less.withRefused(refused + e.pieces());
            case "HANDED_OVER" -> less.withHandedOver(handedOver + e.pieces()).withSuccessor(e.successor());
            default -> less.withReturned(returned + e.pieces());
        };
        return told.withSettledOn(e.occurredOn());
    }

    KitLineRow waived(int pieces, LocalDate day) {
        return moved(-pieces, 0).withWaived(waived + pieces).withSettledOn(day);
    }
}
