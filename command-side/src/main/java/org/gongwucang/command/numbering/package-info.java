/** 编号: asset codes from reserved blocks. */
@NullMarked
package org.gongwucang.command.numbering;

import org.jspecify.annotations.NullMarked;
