package org.gongwucang.command.reallocation;

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
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reallocation.SpaceReallocationEntryReversed;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 用房调剂冲销: with an approval every room goes back to the unit that had it. */
@Component
class SpaceReallocationReversals implements ReversibleKind {

    private static final Set<Role> ASKING = Set.of(Role.UNIT_HANDLER, Role.SPACE_OFFICER);
    private static final Set<Role> DECIDING = Set.of(Role.APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            SpaceReallocationRequested.class, ASKING,
            SpaceReallocationWithdrawn.class, ASKING,
            SpaceReallocated.class, DECIDING,
            SpaceReallocationRejected.class, DECIDING));

    private final StoredEntries entries;
    private final PremisesRules rules;

    SpaceReallocationReversals(StoredEntries entries, PremisesRules rules) {
        this.entries = entries;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return SPACE_REALLOCATION;
    }

    @Override
    public Class<? extends Reversible> type() {
        return SpaceReallocation.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new SpaceReallocationEntryReversed(
                id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return entry instanceof SpaceReallocated e
                ? e.rooms().stream().map(room -> new Stream(ROOM, room.room())).toList()
                : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            String id = ((SpaceReallocationEntry) entry).reallocation();
            rules.requireReach(((SpaceReallocationRequested) entries.read(id, 0)).toUnit(), by, id);
        }
    }
}
