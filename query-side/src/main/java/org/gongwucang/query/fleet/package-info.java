/** 车队: what units may have of vehicles, what they have and what was approved, and the purchases. */
@NullMarked
package org.gongwucang.query.fleet;

import org.jspecify.annotations.NullMarked;
