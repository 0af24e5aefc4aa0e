/** 数据质量: what is wrong, missing or doubtful in the books, found by looking at all of them. */
@NullMarked
package org.gongwucang.query.quality;

import org.jspecify.annotations.NullMarked;
