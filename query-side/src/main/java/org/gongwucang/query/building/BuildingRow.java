package org.gongwucang.query.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.building.TitleTransferred;
import org.jspecify.annotations.Nullable;

/**
 * 房屋台账行: one building.
 *
 * @param grossArea m²
 * @param unit that keeps it
 * @param title UNREGISTERED, APPLIED, REGISTERED, TRANSFERRED or DEMOLISHED
 * @param certificate of title
 * @param owner unit that the certificate names
 * @param toOwner who has it since the title was transferred, in words
 * @param value original value in yuan, of an opening entry that gives one
 * @param opening whether it was there before the go-live
 */
@RecordBuilder
public record BuildingRow(
        String building,
        String code,
        String name,
        String address,
        int floors,
        @Nullable String structure,
        BigDecimal grossArea,
        String unit,
        String title,
        @Nullable String certificate,
        @Nullable String owner,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate registeredOn,
        @Nullable String toOwner,
        @Nullable LocalDate endedOn,
        @Nullable BigDecimal value,
        boolean opening,
        LocalDate enteredOn)
        implements BuildingRowBuilder.With {

    static BuildingRow of(BuildingRegistered e) {
        return BuildingRowBuilder.builder()
                .building(e.building())
                .code(e.code())
                .name(e.name())
                .address(e.address())
                .floors(e.floors())
                .structure(e.structure())
                .grossArea(e.grossArea())
                .unit(e.unit())
                .title("UNREGISTERED")
                .enteredOn(e.occurredOn())
                .build();
    }

    static BuildingRow of(OpeningBuildingRecorded e) {
        return BuildingRowBuilder.builder()
                .building(e.building())
                .code(e.code())
                .name(e.name())
                .address(e.address())
                .floors(e.floors())
                .structure(e.structure())
                .grossArea(e.grossArea())
                .unit(e.unit())
                .title(e.certificate() == null ? "UNREGISTERED" : "REGISTERED")
                .certificate(e.certificate())
                .owner(e.owner())
                .value(e.value())
                .opening(true)
                .enteredOn(e.occurredOn())
                .build();
    }

    BuildingRow applied(LocalDate day) {
        return withTitle("APPLIED").withAppliedOn(day);
    }

    BuildingRow registered(TitleRegistered e) {
        return withTitle("REGISTERED")
                .withCertificate(e.certificate())
                .withOwner(e.owner())
                .withRegisteredOn(e.occurredOn());
    }

    BuildingRow transferred(TitleTransferred e) {
        return withTitle("TRANSFERRED").withToOwner(e.toOwner()).withEndedOn(e.occurredOn());
    }

    BuildingRow demolished(BuildingDemolished e) {
        return withTitle("DEMOLISHED").withEndedOn(e.occurredOn());
    }
}
