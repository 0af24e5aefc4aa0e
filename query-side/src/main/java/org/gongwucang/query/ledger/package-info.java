/** 台账引擎: folds events into rows, keeps them as of every day and as known at every time, and proves them. */
@NullMarked
package org.gongwucang.query.ledger;

import org.jspecify.annotations.NullMarked;
