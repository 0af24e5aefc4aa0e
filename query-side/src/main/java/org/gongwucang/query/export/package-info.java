/** 导出: every list that can be asked for, as a file of separated values or a spreadsheet, row by row. */
@NullMarked
package org.gongwucang.query.export;

import org.jspecify.annotations.NullMarked;
