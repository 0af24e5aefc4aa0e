package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 报失: the thing is not where it should be; it stays on its account. Book strand.
 *
 * @param location where it should be; null in use
 * @param custodian in whose hands it should be
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record AssetReportedMissing(
        String assetId,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        String circumstances,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
