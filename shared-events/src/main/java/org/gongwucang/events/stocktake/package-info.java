/** 盘点: stock-takes, and every thing that is counted in them. */
@NullMarked
package org.gongwucang.events.stocktake;

import org.jspecify.annotations.NullMarked;
