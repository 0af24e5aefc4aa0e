/** 处置: cases by which things leave the books for good, and claims that are pursued after they were written off. */
@NullMarked
package org.gongwucang.events.disposal;

import org.jspecify.annotations.NullMarked;
