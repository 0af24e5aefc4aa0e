/** 全部凭证: everything that an event store holds, moved as it was stored. */
@NullMarked
package org.gongwucang.stores.history;

import org.jspecify.annotations.NullMarked;
