package org.gongwucang.events.classification;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 分类保密标记: whether things of this class store data, so that they need a certificate of wiping or removal before they come in or go out. */
@Revision("1")
public record AssetClassSecurityMarked(ClassRef assetClass, boolean storesData, String reason, LocalDate occurredOn)
        implements AssetClassEntry {}
