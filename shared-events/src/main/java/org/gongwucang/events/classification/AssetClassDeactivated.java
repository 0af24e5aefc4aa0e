package org.gongwucang.events.classification;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 分类停用: the last business day on which the class may be used for something new. */
@Revision("1")
public record AssetClassDeactivated(ClassRef assetClass, LocalDate effectiveTo, String reason, LocalDate occurredOn)
        implements AssetClassEntry {}
