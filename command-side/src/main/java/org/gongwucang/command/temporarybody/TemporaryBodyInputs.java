package org.gongwucang.command.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.kernel.ClassCode;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.temporarybody.KitTemplateCommand.DrawUpKitTemplate;
import org.gongwucang.command.temporarybody.KitTemplateCommand.WithdrawKitTemplate;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.CloseTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.DissolveTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.EstablishTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.ExtendTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.ProposeTemporaryBody;
import org.gongwucang.command.temporarybody.TemporaryBodyCommand.RejectTemporaryBody;
import org.gongwucang.events.temporarybody.KitTemplateLine;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations on bodies and kit templates, as the schema has them. */
public final class TemporaryBodyInputs {

    private TemporaryBodyInputs() {}

    public record ProposeTemporaryBodyInput(
            String body,
            String name,
            String leadUnit,
            String purpose,
            String document,
            LocalDate plannedEnd,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ProposeTemporaryBody command(Draft draft) {
            return new ProposeTemporaryBody(
                    new UnitCode(body),
                    new Name(name),
                    new UnitCode(leadUnit),
                    new Reason(purpose),
                    new Document(document),
                    plannedEnd,
                    evidence,
                    draft.occurredOn());
        }
    }

    public record EstablishTemporaryBodyInput(
            String body,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        EstablishTemporaryBody command(Draft draft) {
            return new EstablishTemporaryBody(new UnitCode(body), evidence, draft.occurredOn());
        }
    }

    public record RejectTemporaryBodyInput(
            String body,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        RejectTemporaryBody command(Draft draft) {
            return new RejectTemporaryBody(new UnitCode(body), new Reason(reason), draft.occurredOn());
        }
    }

    public record ExtendTemporaryBodyInput(
            String body,
            LocalDate plannedEnd,
            String document,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ExtendTemporaryBody command(Draft draft) {
            return new ExtendTemporaryBody(
                    new UnitCode(body),
                    plannedEnd,
                    new Document(document),
                    new Reason(reason),
                    evidence,
                    draft.occurredOn());
        }
    }

    public record DissolveTemporaryBodyInput(
            String body,
            String document,
            String reason,
            List<String> evidence,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DissolveTemporaryBody command(Draft draft) {
            return new DissolveTemporaryBody(
                    new UnitCode(body), new Document(document), new Reason(reason), evidence, draft.occurredOn());
        }
    }

    public record CloseTemporaryBodyInput(
            String body,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion) implements CommandInput, Versioned {
        CloseTemporaryBody command(Draft draft) {
            return new CloseTemporaryBody(new UnitCode(body), draft.occurredOn());
        }
    }

    public record ReverseTemporaryBodyEntryInput(
            String body,
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

    public record KitTemplateLineInput(ClassInput assetClass, int pieces) {
        KitTemplateLine line() {
            return new KitTemplateLine(
                    ClassCode.of(assetClass.codeSystem(), assetClass.edition(), assetClass.code()),
                    new Quantity(pieces).pieces());
        }
    }

    public record DrawUpKitTemplateInput(
            String template,
            String name,
            List<KitTemplateLineInput> lines,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DrawUpKitTemplate command(Draft draft) {
            return new DrawUpKitTemplate(
                    new KitTemplateCode(template),
                    new Name(name),
                    lines.stream().map(KitTemplateLineInput::line).toList(),
                    draft.occurredOn());
        }
    }

    public record WithdrawKitTemplateInput(
            String template,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        WithdrawKitTemplate command(Draft draft) {
            return new WithdrawKitTemplate(new KitTemplateCode(template), new Reason(reason), draft.occurredOn());
        }
    }
}
