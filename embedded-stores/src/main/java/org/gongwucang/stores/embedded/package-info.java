/** 单机库: the stores of one machine, in one folder. */
@NullMarked
package org.gongwucang.stores.embedded;

import org.jspecify.annotations.NullMarked;
