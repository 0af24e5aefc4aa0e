/** 账簿文件: reads books that others kept, row by row, under a mapping. Knows nothing of a server. */
@NullMarked
package org.gongwucang.standalone.book;

import org.jspecify.annotations.NullMarked;
