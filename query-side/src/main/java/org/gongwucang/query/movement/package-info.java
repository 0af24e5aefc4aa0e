/** 出入仓: ways in and out of stock. */
@NullMarked
package org.gongwucang.query.movement;

import org.jspecify.annotations.NullMarked;
