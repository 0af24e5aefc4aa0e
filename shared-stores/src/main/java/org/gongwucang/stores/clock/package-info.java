/** 时钟: whether this machine and the stores agree about the time. */
@NullMarked
package org.gongwucang.stores.clock;

import org.jspecify.annotations.NullMarked;
