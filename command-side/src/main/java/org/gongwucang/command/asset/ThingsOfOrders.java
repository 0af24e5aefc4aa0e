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
    private final LotReceipts receipts;

    ThingsOfOrders(OrderedCards cards, OrderedLots lots, LotReceipts receipts) {
        this.cards = cards;
        this.lots = lots;
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
            cards.sign(line, wanted.id(), by, user);
        }
    }

    @Override
    public void refuse(ForLine line, Wanted wanted, String by, String reason) {
        if (isLot(wanted)) {
            lots.refuse(line, wanted, by, reason);
        } else {
            cards.refuse(line, wanted.id(), by, reason);
        }
    }

    @Override
    public void receiveBack(ForLine line, Wanted wanted, String by) {
        if (isLot(wanted)) {
            lots.receiveBack(line, wanted, by);
        } else {
            cards.receiveBack(line, wanted.id(), by);
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
            lots.inspect(line, wanted, result, place, by, found);
        } else {
            cards.inspect(line, wanted.id(), result, place, by, found);
        }
    }
}
