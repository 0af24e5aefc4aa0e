package org.gongwucang.command.purchase;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseEntryReversed;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 核查冲销: a unit takes back a check of its own. */
@Component
class PurchaseReversals implements ReversibleKind {

    static final String KIND = "purchase";

    private static final ReversalRights RIGHTS = new ReversalRights(
            Map.of(PurchaseChecked.class, Set.of(Role.UNIT_HANDLER), PurchaseWeighed.class, Set.of(Role.UNIT_HANDLER)));

    private final Units units;

    PurchaseReversals(Units units) {
        this.units = units;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<? extends Reversible> type() {
        return PurchaseCheck.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new PurchaseEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (entry instanceof PurchaseChecked checked) {
            require(units.isWithin(checked.unit(), by.unit()), "NOT_FOUND", "code", checked.check());
        }
    }
}
