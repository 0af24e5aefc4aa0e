/** 单车核算: what a vehicle needs and does while it is in use: insurance, fuel, repair, tests, violations, trips. */
@NullMarked
package org.gongwucang.events.running;

import org.jspecify.annotations.NullMarked;
