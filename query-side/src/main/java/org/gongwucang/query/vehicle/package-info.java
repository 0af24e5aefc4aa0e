/** 车辆: the register of vehicles, how they came and went, and the figures of a year. */
@NullMarked
package org.gongwucang.query.vehicle;

import org.jspecify.annotations.NullMarked;
