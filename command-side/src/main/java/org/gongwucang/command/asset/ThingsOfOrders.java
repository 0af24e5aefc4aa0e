package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓物资: cards and lots, each by its own rules. */
@Component
class ThingsOfOrders implements OrderedThings {

    private final OrderedCards cards;
    private final OrderedLots lots;
    private final DeliveredCards delivered;
    private final DeliveredLots deliveredPieces;
    private final LotReceipts receipts;

    ThingsOfOrders(
            OrderedCards cards,
            OrderedLots lots,
            DeliveredCards delivered,
            DeliveredLots deliveredPieces,
            LotReceipts receipts) {
        this.cards = cards;
        this.lots = lots;
        this.delivered = delivered;
        this.deliveredPieces = deliveredPieces;
        this.receipts = receipts;
    }

    private static boolean isLot(Wanted wanted) {
        return wanted.kind().equals(LotRegistrations.KIND);
    }

    @Override
    public Optional<Known> look(Wanted wanted) {
        return isLot(wanted) ? lots.look(wanted) : cards.look(wanted.id());
    }

    @Override
    public Known reserve(ForLine line, Wanted wanted) {
        return isLot(wanted) ? lots.reserve(line, wanted) : cards.reserve(line, wanted.id());
    }

    @Override
    public void release(ForLine line, Wanted wanted, String reason) {
        if (isLot(wanted)) {
            lots.release(line, wanted, reason);
        } else {
            cards.release(line, wanted.id(), reason);
        }
    }

    @Override
    public Known issue(ForLine line, Wanted wanted, String gatePass, @Nullable LocalDate dueOn) {
        return isLot(wanted)
                ? lots.issue(line, wanted, gatePass, dueOn)
                : cards.issue(line, wanted.id(), gatePass, dueOn, wanted.wipeCertificate());
    }

    @Override
    public void sign(ForLine line, Wanted wanted, String by, @Nullable String user, String newLot) {
        if (isLot(wanted)) {
            receipts.sign(line, wanted, by, user, newLot);
        } else {
            delivered.sign(line, wanted.id(), by, user);
        }
    }

    @Override
    public void refuse(ForLine line, Wanted wanted, String by, String reason) {
        if (isLot(wanted)) {
            deliveredPieces.refuse(line, wanted, by, reason);
        } else {
            delivered.refuse(line, wanted.id(), by, reason);
        }
    }

    @Override
    public void extend(ForLine line, Wanted wanted, LocalDate dueOn) {
        if (isLot(wanted)) {
            deliveredPieces.extend(line, wanted, dueOn);
        } else {
            delivered.extend(line, wanted.id(), dueOn);
        }
    }

    @Override
    public void lose(ForLine line, Wanted wanted, String by, String circumstances, List<String> evidence) {
        if (isLot(wanted)) {
            deliveredPieces.lose(line, wanted, by, new Findings(circumstances, evidence));
        } else {
            delivered.lose(line, wanted.id(), by, new Findings(circumstances, evidence));
        }
    }

    @Override
    public void receiveBack(ForLine line, Wanted wanted, String by) {
        if (isLot(wanted)) {
            deliveredPieces.receiveBack(line, wanted, by);
        } else {
            delivered.receiveBack(line, wanted.id(), by);
        }
    }

    @Override
    public void inspect(
            ForLine line,
            Wanted wanted,
            Inspection result,
            @Nullable Place place,
            String by,
            @Nullable String note,
            List<String> evidence) {
        Findings found = new Findings(note, evidence);
        if (isLot(wanted)) {
            deliveredPieces.inspect(line, wanted, result, place, by, found);
        } else {
            delivered.inspect(line, wanted.id(), result, place, by, found);
        }
    }
}
