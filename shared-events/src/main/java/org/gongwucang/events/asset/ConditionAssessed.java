package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 技术状况评定: somebody looked at the thing and graded it. Condition strand.
 *
 * @param grade NEW, GOOD, WORN, DEFECTIVE or UNFIT
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record ConditionAssessed(
        String assetId, String grade, @Nullable String note, List<String> evidence, LocalDate occurredOn)
        implements AssetEntry, Proven {}
