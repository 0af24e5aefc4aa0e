/** 公务用车: trips asked for, approved, dispatched, made and settled. */
@NullMarked
package org.gongwucang.command.trip;

import org.jspecify.annotations.NullMarked;
