/** 单车核算: the accounts of vehicles, and what they used and cost. */
@NullMarked
package org.gongwucang.query.running;

import org.jspecify.annotations.NullMarked;
