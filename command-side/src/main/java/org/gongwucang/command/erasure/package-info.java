/** 删除: personal data and files are erased by the decision of two persons. */
@NullMarked
package org.gongwucang.command.erasure;

import org.jspecify.annotations.NullMarked;
