/** 租用台账: rooms that units rent from others. */
@NullMarked
package org.gongwucang.query.lease;

import org.jspecify.annotations.NullMarked;
