package org.gongwucang.command.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.gongwucang.events.Entry;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.TitleApplied;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.building.TitleTransferred;
import org.jspecify.annotations.Nullable;

/**
 * 房屋状态: what is known of a building, and how far its title is.
 *
 * @param unit that keeps it
 * @param certificate of title
 * @param owner unit that the certificate names
 */
@RecordBuilder
record BuildingState(
        String code,
        String unit,
        TitlePhase phase,
        @Nullable String certificate,
        @Nullable String owner) implements BuildingStateBuilder.With {

    /** Before it was entered, or after that was taken back. */
    static final BuildingState NONE = new BuildingState("", "", TitlePhase.UNREGISTERED, null, null);

    static BuildingState of(Entry opening) {
        if (opening instanceof OpeningBuildingRecorded e) {
            TitlePhase phase = e.certificate() == null ? TitlePhase.UNREGISTERED : TitlePhase.REGISTERED;
            return new BuildingState(e.code(), e.unit(), phase, e.certificate(), e.owner());
        }
        BuildingRegistered e = (BuildingRegistered) opening;
        return new BuildingState(e.code(), e.unit(), TitlePhase.UNREGISTERED, null, null);
    }

    /** Its code stays used. */
    BuildingState voided() {
        return NONE.withCode(code).withUnit(unit);
    }

    /** Whether it is the house's, and stands. */
    boolean isInUse() {
        return phase != TitlePhase.TRANSFERRED && phase != TitlePhase.DEMOLISHED;
    }

    /** After an entry about the title. */
    BuildingState after(Entry entry) {
        if (entry instanceof TitleApplied) {
            return withPhase(TitlePhase.APPLIED);
        }
        if (entry instanceof TitleRegistered e) {
            return withPhase(TitlePhase.REGISTERED)
                    .withCertificate(e.certificate())
                    .withOwner(e.owner());
        }
        if (entry instanceof TitleTransferred) {
            return withPhase(TitlePhase.TRANSFERRED);
        }
        return entry instanceof BuildingDemolished ? withPhase(TitlePhase.DEMOLISHED) : this;
    }
}
