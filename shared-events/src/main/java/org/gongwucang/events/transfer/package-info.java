/** 出仓: orders by which units borrow things or are allotted them. */
@NullMarked
package org.gongwucang.events.transfer;

import org.jspecify.annotations.NullMarked;
