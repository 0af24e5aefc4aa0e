package org.gongwucang.events.organisation;

import org.gongwucang.events.Entry;

/** 单位树: what can be said of the tree of units as a whole. Stream {@code unit-tree:house}. */
public sealed interface UnitTreeEntry extends Entry permits UnitTreeRearranged {}
