/** 车辆: vehicles, from their delivery or the opening to their end. */
@NullMarked
package org.gongwucang.command.vehicle;

import org.jspecify.annotations.NullMarked;
