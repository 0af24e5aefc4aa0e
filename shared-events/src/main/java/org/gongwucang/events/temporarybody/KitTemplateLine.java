package org.gongwucang.events.temporarybody;

import org.gongwucang.events.classification.ClassRef;

/**
 * 配置模板明细: so many things of a class.
 *
 * @param pieces 1 or more
 */
public record KitTemplateLine(ClassRef assetClass, int pieces) {}
