/** 核对: the comparison of ledgers and events, told in a shell. */
@NullMarked
package org.gongwucang.standalone.verifying;

import org.jspecify.annotations.NullMarked;
