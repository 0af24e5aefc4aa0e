/** 出仓: orders by which units borrow things or are allotted them, from the draft until nothing is open. */
@NullMarked
package org.gongwucang.command.transfer;

import org.jspecify.annotations.NullMarked;
