/** 出仓: orders by which units borrow things or are allotted them, as they are asked for. */
@NullMarked
package org.gongwucang.query.transfer;

import org.jspecify.annotations.NullMarked;
