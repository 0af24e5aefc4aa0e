package org.gongwucang.events.classification;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 分类更名: the class bears another name. */
@Revision("1")
public record AssetClassRenamed(ClassRef assetClass, String name, LocalDate occurredOn) implements AssetClassEntry {}
