/** 值守: how far the ledgers of this process are. */
@NullMarked
package org.gongwucang.query.watch;

import org.jspecify.annotations.NullMarked;
