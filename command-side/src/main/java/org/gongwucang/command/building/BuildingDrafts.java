package org.gongwucang.command.building;

import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.building.BuildingCommand.BuildingDraft;
import org.gongwucang.command.building.BuildingCommand.RecordOpeningBuilding;
import org.gongwucang.command.building.BuildingInputs.OpeningBuildingLineInput;
import org.gongwucang.command.building.BuildingInputs.RegisterBuildingInput;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;

/** 房屋描述: from inputs. */
final class BuildingDrafts {

    private BuildingDrafts() {}

    static BuildingDraft of(RegisterBuildingInput input) {
        return new BuildingDraft(
                new Name(input.name()),
                new Name(input.address()),
                input.floors(),
                OptionalText.of(input.structure(), "structure"),
                new Area(input.grossArea()),
                input.unit());
    }

    static RecordOpeningBuilding opening(OpeningBuildingLineInput line, Draft draft) {
        BuildingDraft about = new BuildingDraft(
                new Name(line.name()),
                new Name(line.address()),
                line.floors(),
                OptionalText.of(line.structure(), "structure"),
                new Area(line.grossArea()),
                line.unit());
        return new RecordOpeningBuilding(
                draft.newId(),
                about,
                line.value() == null ? null : new Yuan(line.value()),
                OptionalText.of(line.certificate(), "certificate"),
                line.owner(),
                draft.occurredOn());
    }
}
