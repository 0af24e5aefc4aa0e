package org.gongwucang.command.building;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.jspecify.annotations.Nullable;

/** 房屋指令: what can be asked of a building. Evidence is cited by the upload ids of whoever asks. */
sealed interface BuildingCommand extends Dated {

    String building();

    /** 房屋描述: what is said of a building when it is entered. */
    record BuildingDraft(Name name, Name address, int floors, OptionalText structure, Area grossArea, String unit) {}

    record RegisterBuilding(
            @TargetAggregateIdentifier String building, BuildingDraft draft, Document document, LocalDate occurredOn)
            implements BuildingCommand {}

    /** @param owner unit that the certificate names */
    record RecordOpeningBuilding(
            @TargetAggregateIdentifier String building,
            BuildingDraft draft,
            @Nullable Yuan value,
            OptionalText certificate,
            @Nullable String owner,
            LocalDate occurredOn)
            implements BuildingCommand {}

    record ApplyForTitle(@TargetAggregateIdentifier String building, List<String> evidence, LocalDate occurredOn)
            implements BuildingCommand {}

    record RegisterTitle(
            @TargetAggregateIdentifier String building,
            Document certificate,
            String owner,
            List<String> evidence,
            LocalDate occurredOn)
            implements BuildingCommand {}

    record TransferTitle(
            @TargetAggregateIdentifier String building,
            Name toOwner,
            Document document,
            List<String> evidence,
            LocalDate occurredOn)
            implements BuildingCommand {}

    record RecordDemolition(
            @TargetAggregateIdentifier String building, Document document, List<String> evidence, LocalDate occurredOn)
            implements BuildingCommand {}
}
