/** 租用: rooms that units rent from others: only where nothing can be reallocated, with approval, to the end of the contract. */
@NullMarked
package org.gongwucang.command.lease;

import org.jspecify.annotations.NullMarked;
