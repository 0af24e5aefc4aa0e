/** 公务用车: trips asked for, approved, dispatched, made and settled, and when drivers are engaged. */
@NullMarked
package org.gongwucang.events.trip;

import org.jspecify.annotations.NullMarked;
