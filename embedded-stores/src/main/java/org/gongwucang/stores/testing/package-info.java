/** 试验库: stores for tests of any module. */
@NullMarked
package org.gongwucang.stores.testing;

import org.jspecify.annotations.NullMarked;
