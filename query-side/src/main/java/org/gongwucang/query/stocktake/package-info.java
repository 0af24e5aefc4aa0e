/** 盘点: stock-takes, what was expected, and what was counted. */
@NullMarked
package org.gongwucang.query.stocktake;

import org.jspecify.annotations.NullMarked;
