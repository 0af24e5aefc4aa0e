/** 导出: a view of the books, fetched into a file from a shell. */
@NullMarked
package org.gongwucang.standalone.exporting;

import org.jspecify.annotations.NullMarked;
