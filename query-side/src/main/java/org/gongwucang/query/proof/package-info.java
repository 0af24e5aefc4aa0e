/** 核对: ledgers against events. */
@NullMarked
package org.gongwucang.query.proof;

import org.jspecify.annotations.NullMarked;
