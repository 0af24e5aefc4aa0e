/** 编号: numbers that are never reused. */
@NullMarked
package org.gongwucang.events.numbering;

import org.jspecify.annotations.NullMarked;
