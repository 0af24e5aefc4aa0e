package org.gongwucang.command.temporarybody;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.organisation.BodyUnits;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineEntry;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyEntryReversed;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyExtended;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/**
 * 临时机构冲销: what can be taken back of a body, and by whom. What it has goes with the order that lent it; its unit is
 * deactivated or reactivated, which stays visible there.
 */
@Component
class BodyReversals implements ReversibleKind {

    private static final Set<Role> MANAGERS = Set.of(Role.ASSET_MANAGER);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(TemporaryBodyProposed.class, MANAGERS),
            Map.entry(TemporaryBodyRejected.class, APPROVERS),
            Map.entry(TemporaryBodyEstablished.class, APPROVERS),
            Map.entry(TemporaryBodyExtended.class, APPROVERS),
            Map.entry(TemporaryBodyDissolutionStarted.class, MANAGERS),
            Map.entry(KitRecoveryOpened.class, MANAGERS),
            Map.entry(TemporaryBodyClosed.class, MANAGERS),
            Map.entry(KitAllocated.class, Set.of(Role.KEEPER)),
            Map.entry(KitLineReturned.class, Set.of(Role.KEEPER, Role.APPROVER)),
            Map.entry(KitLineSentBack.class, Set.of(Role.ACCEPTOR)),
            Map.entry(KitLineRecovered.class, Set.of(Role.ACCEPTOR, Role.APPROVER, Role.UNIT_HANDLER, Role.UNIT_HEAD)),
            Map.entry(KitLineWaived.class, APPROVERS)));

    private final Bodies bodies;
    private final BodyUnits bodyUnits;
    private final Units units;

    BodyReversals(Bodies bodies, BodyUnits bodyUnits, Units units) {
        this.bodies = bodies;
        this.bodyUnits = bodyUnits;
        this.units = units;
    }

    @Override
    public String kind() {
        return BODY;
    }

    @Override
    public Class<? extends Reversible> type() {
        return TemporaryBody.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        String body = id.substring(Bodies.stream("").length());
        return new TemporaryBodyEntryReversed(
                body, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    /** What is said of a line is said of the order in the same act, but for the task to bring it back. */
    @Override
    public List<Stream> beside(Entry entry) {
        return entry instanceof KitLineEntry e && !(entry instanceof KitRecoveryOpened)
                ? List.of(new Stream(TRANSFER, e.order()))
                : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String body = ((TemporaryBodyEntry) entry).body();
            require(units.isWithin(body, by.unit()), "NOT_FOUND", "code", body);
        }
    }

    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof TemporaryBodyEstablished e) {
            requireNothingBorrowed(e.body());
            bodyUnits.deactivate(e.body(), reason, day);
        } else if (entry instanceof TemporaryBodyClosed e) {
            bodyUnits.reactivate(e.body(), reason, day);
        }
    }

    private void requireNothingBorrowed(String unit) {
        int lines = required(bodies.find(unit), "NOT_FOUND", "code", unit)
                .invoke(body -> body.kit().size());
        require(lines == 0, "BODY_HAS_KIT", "body", unit, "lines", lines);
    }
}
