package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 配置模板编制: what bodies of one kind usually need, from this day on; it takes the place of the version before.
 *
 * @param version 1, 2, 3, …
 */
@Revision("1")
public record KitTemplateDrawnUp(
        String template, int version, String name, List<KitTemplateLine> lines, LocalDate occurredOn)
        implements KitTemplateEntry {}
