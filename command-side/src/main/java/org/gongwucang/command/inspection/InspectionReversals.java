package org.gongwucang.command.inspection;

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
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionEntry;
import org.gongwucang.events.inspection.InspectionEntryReversed;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 检查冲销: by the officer who leads campaigns of this kind. */
@Component
class InspectionReversals implements ReversibleKind {

    private static final Set<Role> OFFICERS = Set.of(Role.FLEET_OFFICER, Role.SPACE_OFFICER);
    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            InspectionCampaignOpened.class, OFFICERS,
            UnitInspected.class, OFFICERS,
            InspectionViolationRecorded.class, OFFICERS,
            InspectionViolationClosed.class, OFFICERS,
            InspectionCampaignClosed.class, OFFICERS));

    private final StoredEntries entries;

    InspectionReversals(StoredEntries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return INSPECTION;
    }

    @Override
    public Class<? extends Reversible> type() {
        return InspectionCampaign.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new InspectionEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        String id = ((InspectionEntry) entry).campaign();
        InspectionKind kind = InspectionKind.valueOf(((InspectionCampaignOpened) entries.read(id, 0)).kind());
        require(
                by.roles().contains(kind.officer().name()),
                "INSPECTION_KIND_OF_OTHERS",
                "kind",
                kind,
                "role",
                kind.officer());
    }
}
