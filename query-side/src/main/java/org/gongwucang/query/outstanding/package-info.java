/** 未了事项: what a person or a unit still has to give back, to sign or to count. */
@NullMarked
package org.gongwucang.query.outstanding;

import org.jspecify.annotations.NullMarked;
