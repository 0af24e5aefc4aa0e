/** 导入: brings a book into the running house, as a signed-in member of staff, through the same mutations as everybody. */
@NullMarked
package org.gongwucang.standalone.importing;

import org.jspecify.annotations.NullMarked;
