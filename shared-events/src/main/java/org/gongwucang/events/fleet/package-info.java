/** 车队: what units may have of vehicles, what they have, and what is bought for them. */
@NullMarked
package org.gongwucang.events.fleet;

import org.jspecify.annotations.NullMarked;
