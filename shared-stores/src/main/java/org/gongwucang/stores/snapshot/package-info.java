/** 快照: which of them may be used. */
@NullMarked
package org.gongwucang.stores.snapshot;

import org.jspecify.annotations.NullMarked;
