package org.gongwucang.events.configuration;

import org.gongwucang.events.classification.ClassRef;

/** 配置清点: how many pieces of a class a unit has; none is a count, too. */
public record CountedClass(ClassRef assetClass, int pieces) {}
