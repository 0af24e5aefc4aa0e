/** 链路: from a request to the ledgers, where an office has somewhere to send it. */
@NullMarked
package org.gongwucang.watch.trace;

import org.jspecify.annotations.NullMarked;
