/** 年度: the year of the house: its report, the closings that sign it, and their proof. */
@NullMarked
package org.gongwucang.query.year;

import org.jspecify.annotations.NullMarked;
