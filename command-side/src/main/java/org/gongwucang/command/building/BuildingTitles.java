package org.gongwucang.command.building;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.BuildingCommand.ApplyForTitle;
import org.gongwucang.command.building.BuildingCommand.RecordDemolition;
import org.gongwucang.command.building.BuildingCommand.RegisterTitle;
import org.gongwucang.command.building.BuildingCommand.TransferTitle;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.TitleApplied;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.building.TitleTransferred;
import org.springframework.stereotype.Component;

/** 权属: the title is applied for, registered and handed over; a building that goes takes its rooms with it, all of them empty. */
@Component
class BuildingTitles {

    private static final String KIND = "Building";

    private final Buildings buildings;
    private final PremisesRules rules;
    private final BuildingRooms rooms;

    BuildingTitles(Buildings buildings, PremisesRules rules, BuildingRooms rooms) {
        this.buildings = buildings;
        this.rules = rules;
        this.rooms = rooms;
    }

    @CommandHandler
    Answer handle(ApplyForTitle c, MetaData said) {
        return buildings.of(c.building(), said, (building, by) -> {
            rules.requireOpenHouse();
            building.requirePhase(TitlePhase.UNREGISTERED);
            building.requireInOrder(c.occurredOn());
            building.say(new TitleApplied(c.building(), by.staff(), cited(building, by, c.evidence()), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RegisterTitle c, MetaData said) {
        return buildings.of(c.building(), said, (building, by) -> {
            rules.requireOpenHouse();
            building.requirePhase(TitlePhase.APPLIED);
            rules.requireUnit(c.owner());
            String certificate = c.certificate().number();
            requireProven(building, c.evidence());
            building.requireInOrder(c.occurredOn());
            buildings
                    .claimOf(certificate)
                    .execute(claim -> claim.claim(certificate, c.building(), building.code(), c.occurredOn()));
            building.say(new TitleRegistered(
                    c.building(),
                    certificate,
                    c.owner(),
                    by.staff(),
                    cited(building, by, c.evidence()),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(TransferTitle c, MetaData said) {
        return buildings.of(c.building(), said, (building, by) -> {
            rules.requireOpenHouse();
            building.requirePhase(TitlePhase.REGISTERED);
            requireProven(building, c.evidence());
            building.requireInOrder(c.occurredOn());
            closeRooms(building, TitlePhase.TRANSFERRED, c.occurredOn());
            building.say(new TitleTransferred(
                    c.building(),
                    c.toOwner().value(),
                    c.document().number(),
                    by.staff(),
                    cited(building, by, c.evidence()),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordDemolition c, MetaData said) {
        return buildings.of(c.building(), said, (building, by) -> {
            rules.requireOpenHouse();
            building.requireInUse();
            requireProven(building, c.evidence());
            building.requireInOrder(c.occurredOn());
            closeRooms(building, TitlePhase.DEMOLISHED, c.occurredOn());
            building.say(new BuildingDemolished(
                    c.building(),
                    c.document().number(),
                    by.staff(),
                    cited(building, by, c.evidence()),
                    c.occurredOn()));
        });
    }

    private void closeRooms(Building building, TitlePhase cause, LocalDate day) {
        rooms.close(building, building.rooms().values(), cause.name(), day);
        building.rooms().forEach((number, room) -> building.giveUpNumber(number, room, day));
    }

    private static void requireProven(Building building, List<String> evidence) {
        require(!evidence.isEmpty(), "TITLE_NOT_PROVEN", "building", building.code());
    }

    private List<String> cited(Building building, Caller by, List<String> uploads) {
        return rules.evidence(KIND, building.id(), by, uploads, building.unit());
    }
}
