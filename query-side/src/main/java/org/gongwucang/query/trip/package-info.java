/** 公务用车: trips of units. */
@NullMarked
package org.gongwucang.query.trip;

import org.jspecify.annotations.NullMarked;
