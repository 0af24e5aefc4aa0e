package org.gongwucang.command.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.KitTemplates;
import org.gongwucang.events.temporarybody.KitTemplateLine;

/** 配置模板指令: what can be asked of a kit template. */
sealed interface KitTemplateCommand extends Dated {

    KitTemplateCode template();

    @TargetAggregateIdentifier
    default String stream() {
        return KitTemplates.stream(template().value());
    }

    record DrawUpKitTemplate(KitTemplateCode template, Name name, List<KitTemplateLine> lines, LocalDate occurredOn)
            implements KitTemplateCommand {}

    record WithdrawKitTemplate(KitTemplateCode template, Reason reason, LocalDate occurredOn)
            implements KitTemplateCommand {}
}
