/** 保险库誊录: a whole vault, moved as it is. */
@NullMarked
package org.gongwucang.vault.copy;

import org.jspecify.annotations.NullMarked;
