/** 临时机构: what is told of temporary bodies and of what they borrow. */
@NullMarked
package org.gongwucang.events.temporarybody;

import org.jspecify.annotations.NullMarked;
