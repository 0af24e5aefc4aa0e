package org.gongwucang.command.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.configuration.ConfigurationChange;
import org.gongwucang.command.configuration.ConfigurationChange.Way;
import org.gongwucang.command.configuration.Configurations;
import org.gongwucang.command.configuration.Configurations.Asked;
import org.gongwucang.command.configuration.OverStandard;
import org.gongwucang.command.configuration.StandardWeighed;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineEntry;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferOverStandardApproved;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.springframework.stereotype.Component;

/**
 * 出仓配置标准: what an allotment gives a unit, or a loan a temporary body, is held against the configuration standard by every step of
 * the approval; what became of it is told to the unit's own record in the same unit of work. A loan to another unit comes back, and
 * is no configuration.
 */
@Component
class TransferStandards {

    private final Configurations configurations;
    private final TransferEvidence evidence;
    private final Units units;

    TransferStandards(Configurations configurations, TransferEvidence evidence, Units units) {
        this.configurations = configurations;
        this.evidence = evidence;
        this.units = units;
    }

    private boolean concerns(TransferOrder order) {
        TransferOrderState state = order.state();
        return !state.isLoan()
                || units.find(state.unit()).filter(Units.Unit::isBody).isPresent();
    }

    /**
     * Weighs what the lines got, and says of the order where somebody agrees to more than the standard gives. Comes last: what the
     * unit has is loaded after the things it is to get.
     *
     * @return all rules that the consent is decided by
     * @throws org.gongwucang.command.kernel.Refused where it is above the standard and nobody cites a paper
     */
    Weighing[] weighLast(TransferOrder order, Consent consent, MetaData said) {
        List<Weighing> all = new ArrayList<>(consent.weighings());
        if (concerns(order)) {
            List<Asked> asked = consent.matched().matches().stream()
                    .map(match -> new Asked(match.code(), match.assetClass(), match.pieces(), match.value()))
                    .toList();
            StandardWeighed weighed = configurations.weigh(order.state().unit(), asked, consent.day());
            all.add(weighed.excesses().isEmpty() ? weighed.weighing() : excepted(order, consent, weighed, said));
        }
        return all.toArray(Weighing[]::new);
    }

    /** The paper of the first step counts for the second, too, which agrees to exactly that. */
    private Weighing excepted(TransferOrder order, Consent consent, StandardWeighed weighed, MetaData said) {
        OverStandard earlier = order.state().exception();
        OverStandard over = consent.over();
        if (over == null && earlier == null) {
            weighed.requireWithin();
        }
        OverStandard paper = over == null
                ? Objects.requireNonNull(earlier)
                : new OverStandard(
                        over.document(), over.reason(), evidence.cited(order, over.evidence(), consent.day(), said));
        order.say(new TransferOverStandardApproved(
                order.id(),
                consent.step(),
                Caller.in(said).staff(),
                weighed.excesses(),
                paper.document(),
                paper.reason(),
                paper.evidence(),
                consent.day()));
        return weighed.exceptedBy(paper.document());
    }

    /** Tells the unit's record, where the order concerns it, what an act said of its lines. */
    void follow(TransferOrder order, List<TransferEntry> told) {
        List<TransferLineEntry> ofLines = told.stream()
                .filter(TransferLineEntry.class::isInstance)
                .map(TransferLineEntry.class::cast)
                .filter(entry -> wayOf(order, entry).isPresent())
                .toList();
        if (!ofLines.isEmpty() && concerns(order)) {
            configurations.tell(
                    order.state().unit(),
                    ofLines.stream()
                            .flatMap(entry -> wayOf(order, entry).stream().map(way -> change(order, entry, way)))
                            .toList());
        }
    }

    /** What came back counts until somebody looked at it; the wrong thing did not come back, and what was refused never came. */
    private static Optional<Way> wayOf(TransferOrder order, TransferLineEntry entry) {
        if (entry instanceof TransferLineApproved) {
            return Optional.of(Way.CLAIMED);
        }
        if (entry instanceof TransferLineReceived) {
            return Optional.of(Way.RECEIVED);
        }
        if (entry instanceof TransferLineReleased) {
            return Optional.of(Way.RELEASED);
        }
        if (entry instanceof TransferLineRefused) {
            return Optional.of(Way.REFUSED);
        }
        if (entry instanceof TransferLineLossReported) {
            return Optional.of(Way.LOST);
        }
        return entry instanceof TransferReturnInspected e
                        && !e.result().equals("WRONG_ITEM")
                        && order.line(e.line()).phase() == TransferLineState.Phase.RECEIVED
                ? Optional.of(Way.RETURNED)
                : Optional.empty();
    }

    private static ConfigurationChange change(TransferOrder order, TransferLineEntry entry, Way way) {
        TransferMatch match = Objects.requireNonNull(order.line(entry.line()).match());
        return new ConfigurationChange(
                way,
                ConfigurationChange.TRANSFER,
                order.id(),
                order.state().number(),
                entry.line(),
                match.assetClass(),
                piecesOf(entry, match),
                entry.occurredOn());
    }

    private static int piecesOf(TransferLineEntry entry, TransferMatch match) {
        if (entry instanceof TransferReturnInspected e) {
            return e.pieces();
        }
        return entry instanceof TransferLineLossReported e ? e.pieces() : match.pieces();
    }
}
