/** 用房调剂台账: acts by which rooms went over to other units. */
@NullMarked
package org.gongwucang.query.reallocation;

import org.jspecify.annotations.NullMarked;
