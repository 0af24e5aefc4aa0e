/** 车辆: what happens to vehicles, from their delivery, or the opening, to their end; plates and vehicle identification numbers are claims. */
@NullMarked
package org.gongwucang.events.vehicle;

import org.jspecify.annotations.NullMarked;
