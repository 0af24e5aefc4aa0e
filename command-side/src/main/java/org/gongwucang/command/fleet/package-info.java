/** 车队: what units may have of vehicles, what they have, and what was approved for them. */
@NullMarked
package org.gongwucang.command.fleet;

import org.jspecify.annotations.NullMarked;
