/** 仓储: warehouses and their places. */
@NullMarked
package org.gongwucang.query.warehouse;

import org.jspecify.annotations.NullMarked;
