package org.gongwucang.command.reference;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.temporarybody.KitTemplateDrawnUp;
import org.gongwucang.events.temporarybody.KitTemplateLine;
import org.gongwucang.events.temporarybody.KitTemplateWithdrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 配置模板参照. */
@Component
public class KitTemplates extends ReferenceReader<KitTemplates.Template> {

    /** What a guard may know of a kit template: its last version. */
    public record Template(String code, int version, List<KitTemplateLine> lines, boolean active) {}

    public KitTemplates(EventStore events) {
        super(events);
    }

    /** Stream of the template with this code. */
    public static String stream(String code) {
        return "kit-template:" + code;
    }

    /** As it stands at this instant: what is asked for by it follows the version that people see. */
    public Optional<Template> find(String code) {
        return readNow(stream(code));
    }

    @Override
    @Nullable
    Template fold(@Nullable Template before, Entry entry) {
        if (entry instanceof KitTemplateDrawnUp e) {
            return new Template(e.template(), e.version(), e.lines(), true);
        }
        if (before != null && entry instanceof KitTemplateWithdrawn) {
            return new Template(before.code(), before.version(), before.lines(), false);
        }
        return before;
    }
}
