package org.gongwucang.command.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.office.SecondOfficeRejected;
import org.gongwucang.events.office.SecondOfficeRequestReversed;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.office.SecondOfficeWithdrawn;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 第二办公室申请冲销: with an approval the permission of the person goes, too. */
@Component
class SecondOfficeReversals implements ReversibleKind {

    private static final Set<Role> ASKING = Set.of(Role.UNIT_HANDLER, Role.SPACE_OFFICER);
    private static final Set<Role> DECIDING = Set.of(Role.APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            SecondOfficeRequested.class, ASKING,
            SecondOfficeWithdrawn.class, ASKING,
            SecondOfficeApproved.class, DECIDING,
            SecondOfficeRejected.class, DECIDING));

    private final StoredEntries entries;
    private final PremisesRules rules;

    SecondOfficeReversals(StoredEntries entries, PremisesRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return SECOND_OFFICE;
    }

    @Override
    public Class<? extends Reversible> type() {
        return SecondOffice.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new SecondOfficeRequestReversed(
                id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return entry instanceof SecondOfficeApproved e
                ? List.of(new Stream(
                        OFFICE, OfficeHolder.stream(requested(e.request()).staff())))
                : List.of();
    }

    private SecondOfficeRequested requested(String request) {
        return (SecondOfficeRequested) entries.read(request, 0);
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String request = ((SecondOfficeEntry) entry).request();
            rules.requireReach(requested(request).unit(), by, request);
        }
    }
}
