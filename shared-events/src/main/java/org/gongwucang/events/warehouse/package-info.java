/** 仓储: warehouses and their places. */
@NullMarked
package org.gongwucang.events.warehouse;

import org.jspecify.annotations.NullMarked;
