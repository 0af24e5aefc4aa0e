/** 删除: what was asked and decided about erasing personal data and files, and seeing to it that it is done. */
@NullMarked
package org.gongwucang.query.erasure;

import org.jspecify.annotations.NullMarked;
