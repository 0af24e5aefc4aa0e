package org.gongwucang.command.temporarybody;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.transfer.KitOrder;
import org.gongwucang.command.transfer.Kits;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 临时机构配置: what orders do to what a body has, told in its own stream in the same unit of work. So whether anything is
 * out is known there, however many orders are handled at once, and is never asked of a ledger.
 */
@Component
class BodyKits implements Kits {

    private final Bodies bodies;
    private final Units units;

    BodyKits(Bodies bodies, Units units) {
        this.bodies = bodies;
        this.units = units;
    }

    @Override
    public void follow(KitOrder order, List<TransferEntry> entries, @Nullable String successor) {
        if (!entries.isEmpty()
                && units.find(order.unit()).filter(Units.Unit::isBody).isPresent()) {
            required(bodies.find(order.unit()), "BODY_NOT_ESTABLISHED", "body", order.unit())
                    .execute(body -> entries.forEach(entry -> follow(body, order, entry, successor)));
        }
    }

    private static void follow(TemporaryBody body, KitOrder order, TransferEntry entry, @Nullable String successor) {
        if (isAsking(entry)) {
            require(order.loan(), "BODY_ONLY_BORROWS", "body", order.unit(), "number", order.number());
            body.requireOpen();
        } else if (entry instanceof TransferLineIssued e) {
            body.requireOpen();
            body.say(allocated(order, e));
        } else if (entry instanceof TransferLineRefused e) {
            recovered(body, order, e.line(), e.pieces(), RecoveryWay.REFUSED, null, e.refusedBy(), e);
        } else {
            cameBack(body, order, entry, successor);
        }
    }

    /** What a body that is dissolved, or not yet there, does no more. */
    private static boolean isAsking(TransferEntry entry) {
        return entry instanceof TransferDrafted
                || entry instanceof TransferRequested
                || entry instanceof TransferStepApproved
                || entry instanceof TransferApproved;
    }

    private static KitAllocated allocated(KitOrder order, TransferLineIssued e) {
        TransferMatch match = order.match(e.line());
        return new KitAllocated(
                order.unit(),
                e.order(),
                order.number(),
                e.line(),
                e.kind(),
                e.thing(),
                e.code(),
                match.assetClass(),
                match.name(),
                e.pieces(),
                e.value(),
                e.dueOn(),
                e.issuedBy(),
                e.occurredOn());
    }

    private static void cameBack(TemporaryBody body, KitOrder order, TransferEntry entry, @Nullable String successor) {
        String unit = order.unit();
        if (entry instanceof TransferLineReturned e) {
            body.say(new KitLineReturned(unit, e.order(), e.line(), e.pieces(), e.receivedBy(), e.occurredOn()));
        } else if (entry instanceof TransferReturnInspected e) {
            inspected(body, order, e, successor);
        } else if (entry instanceof TransferResponsibilityDecided e && e.cause().equals("LOSS")) {
            body.say(new KitLineWaived(
                    unit,
                    e.order(),
                    e.line(),
                    e.pieces(),
                    e.amount(),
                    e.treasuryReceipt(),
                    e.waiver(),
                    e.judgedBy(),
                    e.occurredOn()));
        }
    }

    /** What was refused is none of the body's since then: nothing of it waits here. */
    private static void inspected(
            TemporaryBody body, KitOrder order, TransferReturnInspected e, @Nullable String successor) {
        if (body.line(e.order(), e.line()).waiting() == 0) {
            return;
        }
        if (e.result().equals("WRONG_ITEM")) {
            body.say(new KitLineSentBack(
                    order.unit(), e.order(), e.line(), e.pieces(), e.inspectedBy(), e.occurredOn()));
            return;
        }
        RecoveryWay way = successor == null ? RecoveryWay.RETURNED : RecoveryWay.HANDED_OVER;
        recovered(body, order, e.line(), e.pieces(), way, successor, e.inspectedBy(), e);
    }

    private static void recovered(
            TemporaryBody body,
            KitOrder order,
            int line,
            int pieces,
            RecoveryWay way,
            @Nullable String successor,
            String by,
            TransferEntry because) {
        body.say(new KitLineRecovered(
                order.unit(), because.order(), line, pieces, way.name(), successor, by, because.occurredOn()));
    }
}
