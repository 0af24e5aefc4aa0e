package org.gongwucang.command.building;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.asset.Claims;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.BuildingEntry;
import org.gongwucang.events.building.BuildingEntryReversed;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.RoomNumberGivenUp;
import org.gongwucang.events.building.RoomNumberTaken;
import org.gongwucang.events.building.TitleApplied;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.building.TitleTransferred;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 房屋冲销: what can be taken back of a building; its code stays used, a certificate is free again. */
@Component
class BuildingReversals implements ReversibleKind {

    private static final Set<Role> SPACE = Set.of(Role.SPACE_OFFICER);
    private static final Set<Role> EITHER = Set.of(Role.SPACE_OFFICER, Role.MIGRATOR);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            OpeningBuildingRecorded.class, Set.of(Role.MIGRATOR),
            BuildingRegistered.class, SPACE,
            TitleApplied.class, SPACE,
            TitleRegistered.class, SPACE,
            TitleTransferred.class, SPACE,
            BuildingDemolished.class, SPACE,
            RoomNumberTaken.class, EITHER,
            RoomNumberGivenUp.class, SPACE));

    private final Buildings buildings;
    private final Claims claims;
    private final PremisesRules rules;

    BuildingReversals(Buildings buildings, Claims claims, PremisesRules rules) {
        this.buildings = buildings;
        this.claims = claims;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return BUILDING;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Building.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new BuildingEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof RoomNumberTaken e) {
            return List.of(new Stream(ROOM, e.room()));
        }
        return entry instanceof RoomNumberGivenUp e ? List.of(new Stream(ROOM, e.room())) : List.of();
    }

    /** What was counted and confirmed before the go-live stays. */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (entry instanceof OpeningBuildingRecorded) {
            rules.requireBeforeGoLive();
        }
    }

    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        String building = ((BuildingEntry) entry).building();
        if (entry instanceof TitleRegistered e) {
            release(e.certificate(), building, code, day);
        } else if (entry instanceof OpeningBuildingRecorded e) {
            release(e.certificate(), building, code, day);
            claims.voidCode(code, building, Buildings.KIND, reason, day);
        } else if (entry instanceof BuildingRegistered) {
            claims.voidCode(code, building, Buildings.KIND, reason, day);
        }
    }

    private void release(@Nullable String certificate, String building, String code, LocalDate day) {
        if (certificate != null) {
            buildings.claimOf(certificate).execute(claim -> claim.release(certificate, building, code, day));
        }
    }
}
