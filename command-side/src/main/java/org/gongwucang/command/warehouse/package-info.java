/** 仓储: warehouses and their places. */
@NullMarked
package org.gongwucang.command.warehouse;

import org.jspecify.annotations.NullMarked;
