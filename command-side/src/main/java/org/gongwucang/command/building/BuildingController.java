package org.gongwucang.command.building;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.building.BuildingCommand.ApplyForTitle;
import org.gongwucang.command.building.BuildingCommand.RecordDemolition;
import org.gongwucang.command.building.BuildingCommand.RegisterBuilding;
import org.gongwucang.command.building.BuildingCommand.RegisterTitle;
import org.gongwucang.command.building.BuildingCommand.TransferTitle;
import org.gongwucang.command.building.BuildingInputs.ApplyForTitleInput;
import org.gongwucang.command.building.BuildingInputs.RecordDemolitionInput;
import org.gongwucang.command.building.BuildingInputs.RecordOpeningBuildingsInput;
import org.gongwucang.command.building.BuildingInputs.RegisterBuildingInput;
import org.gongwucang.command.building.BuildingInputs.RegisterTitleInput;
import org.gongwucang.command.building.BuildingInputs.ReverseBuildingEntryInput;
import org.gongwucang.command.building.BuildingInputs.TransferTitleInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 房屋: entered and kept by the space officer; what was there before the go-live by a migrator. */
@Controller
class BuildingController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;
    private final Buildings buildings;

    BuildingController(CommandDesk desk, Callers callers, UserErrors errors, Buildings buildings) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
        this.buildings = buildings;
    }

    /** 房屋结果. */
    record BuildingPayload(
            @Nullable String building,
            @Nullable String code,
            @Nullable Long version,
            List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    BuildingPayload registerBuilding(@Argument RegisterBuildingInput input) {
        return answer(
                input,
                draft -> new RegisterBuilding(
                        draft.newId(), BuildingDrafts.of(input), new Document(input.document()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    LinesPayload recordOpeningBuildings(@Argument RecordOpeningBuildingsInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, BuildingDrafts::opening), errors);
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    BuildingPayload applyForTitle(@Argument ApplyForTitleInput input) {
        return answer(input, draft -> new ApplyForTitle(idOf(input.building()), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    BuildingPayload registerTitle(@Argument RegisterTitleInput input) {
        return answer(
                input,
                draft -> new RegisterTitle(
                        idOf(input.building()),
                        new Document(input.certificate()),
                        input.owner(),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    BuildingPayload transferTitle(@Argument TransferTitleInput input) {
        return answer(
                input,
                draft -> new TransferTitle(
                        idOf(input.building()),
                        new Name(input.toOwner()),
                        new Document(input.document()),
                        input.evidence(),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.SPACE_OFFICER)
    BuildingPayload recordDemolition(@Argument RecordDemolitionInput input) {
        return answer(
                input,
                draft -> new RecordDemolition(
                        idOf(input.building()), new Document(input.document()), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.SPACE_OFFICER, Role.MIGRATOR})
    BuildingPayload reverseBuildingEntry(@Argument ReverseBuildingEntryInput input) {
        return answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.BUILDING,
                        idOf(input.building()),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }

    private String idOf(String code) {
        return buildings.idOf(code);
    }

    private BuildingPayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new BuildingPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
