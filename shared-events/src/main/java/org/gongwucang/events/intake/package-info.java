/** 入仓: batches of goods that units surrender, accepted line by line. */
@NullMarked
package org.gongwucang.events.intake;

import org.jspecify.annotations.NullMarked;
