/** 物资: cards and lots, where they are and in whose hands. */
@NullMarked
package org.gongwucang.query.holding;

import org.jspecify.annotations.NullMarked;
