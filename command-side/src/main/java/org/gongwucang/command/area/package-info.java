/** 办公用房面积标准: how much office a person of some rank may have on a day. */
@NullMarked
package org.gongwucang.command.area;

import org.jspecify.annotations.NullMarked;
