package org.gongwucang.events.configuration;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 单位配置已核定: how many heads a unit has, and what it has of each class, as of the business day. What was counted before, and what
 * came and went until then, counts no more; what was on its way then still does. The first one opens the stream.
 *
 * @param number 1 for the first, then one more each time
 * @param document that says so
 */
@Revision("1")
public record UnitConfigurationStated(
        String unit,
        int number,
        int heads,
        List<CountedClass> counted,
        String document,
        String statedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements ConfigurationEntry, Proven {}
