/** 调剂: acts by which rooms go over to another unit, everything or nothing. */
@NullMarked
package org.gongwucang.events.reallocation;

import org.jspecify.annotations.NullMarked;
