/** 处置台账: cases of disposal, their lines, and claims that were written off and are pursued on. */
@NullMarked
package org.gongwucang.query.disposal;

import org.jspecify.annotations.NullMarked;
