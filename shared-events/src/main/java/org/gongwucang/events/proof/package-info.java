/** 证明: what can be computed again from the events alone, by anybody. */
@NullMarked
package org.gongwucang.events.proof;

import org.jspecify.annotations.NullMarked;
