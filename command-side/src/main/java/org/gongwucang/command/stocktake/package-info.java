/** 盘点: stock-takes, from their plan until the book has followed what was counted. */
@NullMarked
package org.gongwucang.command.stocktake;

import org.jspecify.annotations.NullMarked;
