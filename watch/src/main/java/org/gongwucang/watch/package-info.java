/** 值守: what both halves are watched by. */
@NullMarked
package org.gongwucang.watch;

import org.jspecify.annotations.NullMarked;
