package org.gongwucang.events.classification;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 分类设立: the class may be used for business days from {@code effectiveFrom} to {@code effectiveTo} inclusive; {@code parent} is a code of the same edition. */
@Revision("1")
public record AssetClassDefined(
        ClassRef assetClass,
        String name,
        @Nullable String parent,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate occurredOn)
        implements AssetClassEntry {}
