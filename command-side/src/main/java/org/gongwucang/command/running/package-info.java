/** 单车核算: the account of each vehicle: insurance, fuel, repair, tests, violations, odometer, trips. */
@NullMarked
package org.gongwucang.command.running;

import org.jspecify.annotations.NullMarked;
