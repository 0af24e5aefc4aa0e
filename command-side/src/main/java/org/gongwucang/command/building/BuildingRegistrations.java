package org.gongwucang.command.building;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.BuildingCommand.BuildingDraft;
import org.gongwucang.command.building.BuildingCommand.RecordOpeningBuilding;
import org.gongwucang.command.building.BuildingCommand.RegisterBuilding;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 房屋登记: opens the book of a building and claims its code, and the certificate where there is one, all or nothing. */
@Component
class BuildingRegistrations {

    private static final int MOST_FLOORS = 200;

    private final Buildings buildings;
    private final PremisesRules rules;
    private final AssetCodes codes;

    BuildingRegistrations(Buildings buildings, PremisesRules rules, AssetCodes codes) {
        this.buildings = buildings;
        this.rules = rules;
        this.codes = codes;
    }

    @CommandHandler
    Answer handle(RegisterBuilding c, MetaData said) {
        return buildings.opened(c.building(), said, building -> {
            rules.requireOpenHouse();
            requireDraft(c.draft());
            BuildingDraft draft = c.draft();
            String code = codes.next();
            buildings.open(
                    building,
                    new BuildingRegistered(
                            c.building(),
                            code,
                            draft.name().value(),
                            draft.address().value(),
                            draft.floors(),
                            draft.structure().value(),
                            draft.grossArea().squareMetres(),
                            draft.unit(),
                            c.document().number(),
                            c.occurredOn()),
                    code);
        });
    }

    @CommandHandler
    Answer handle(RecordOpeningBuilding c, MetaData said) {
        return buildings.opened(c.building(), said, building -> {
            rules.requireBeforeGoLive();
            requireDraft(c.draft());
            String certificate = c.certificate().value();
            String owner = c.owner();
            require(
                    (certificate == null) == (owner == null),
                    "TITLE_INCOMPLETE",
                    "name",
                    c.draft().name().value());
            if (owner != null) {
                rules.requireUnit(owner);
            }
            String code = codes.next();
            buildings.open(building, opening(c, code), code);
            claim(building, certificate, c.occurredOn());
        });
    }

    private static OpeningBuildingRecorded opening(RecordOpeningBuilding c, String code) {
        BuildingDraft draft = c.draft();
        return new OpeningBuildingRecorded(
                c.building(),
                code,
                draft.name().value(),
                draft.address().value(),
                draft.floors(),
                draft.structure().value(),
                draft.grossArea().squareMetres(),
                draft.unit(),
                c.value() == null ? null : c.value().amount(),
                c.certificate().value(),
                c.owner(),
                c.occurredOn());
    }

    private void claim(Building building, @Nullable String certificate, LocalDate day) {
        if (certificate != null) {
            buildings
                    .claimOf(certificate)
                    .execute(claim -> claim.claim(certificate, building.id(), building.code(), day));
        }
    }

    private void requireDraft(BuildingDraft draft) {
        rules.requireUnit(draft.unit());
        require(
                draft.floors() >= 1 && draft.floors() <= MOST_FLOORS,
                "FLOORS_OUT_OF_RANGE",
                "floors",
                draft.floors(),
                "most",
                MOST_FLOORS);
    }
}
