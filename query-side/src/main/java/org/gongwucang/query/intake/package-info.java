/** 入仓: the register of batches and their lines. */
@NullMarked
package org.gongwucang.query.intake;

import org.jspecify.annotations.NullMarked;
