package org.gongwucang.command.configuration;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.configuration.ConfigurationCommand.StateUnitConfiguration;
import org.gongwucang.command.kernel.ClassCode;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.events.configuration.CountedClass;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on what units have, as the schema has them. */
public final class ConfigurationInputs {

    private ConfigurationInputs() {}

    public record CountedClassInput(ClassInput assetClass, int pieces) {
        CountedClass counted() {
            return new CountedClass(
                    ClassCode.of(assetClass.codeSystem(), assetClass.edition(), assetClass.code()), pieces);
        }
    }

    public record StateUnitConfigurationInput(
            String unit,
            int heads,
            List<CountedClassInput> counted,
            String document,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        StateUnitConfiguration command(Draft draft) {
            return new StateUnitConfiguration(
                    new UnitCode(unit),
                    heads,
                    counted.stream().map(CountedClassInput::counted).toList(),
                    new Document(document),
                    evidence,
                    draft.occurredOn());
        }
    }

    public record ReverseUnitConfigurationEntryInput(
            String unit,
            String event,
            String reason,
            List<String> confirmed,
            String commandId,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        /** What is taken back is taken back today. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }

    /** 超标准依据: on whose ground more, or dearer things, are given than the standard says. */
    public record OverStandardInput(String document, String reason, List<String> evidence) {

        /** As a command has it. */
        public static @Nullable OverStandard orNone(@Nullable OverStandardInput input) {
            return input == null ? null : OverStandard.of(input.document(), input.reason(), input.evidence());
        }
    }
}
