/** 可见范围: what whoever is bound to a unit is told, over the whole schema. */
@NullMarked
package org.gongwucang.standalone.reach;

import org.jspecify.annotations.NullMarked;
