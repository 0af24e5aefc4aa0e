/** 快照: how they are written down, and which of them may be used. */
@NullMarked
package org.gongwucang.stores.snapshot;

import org.jspecify.annotations.NullMarked;
