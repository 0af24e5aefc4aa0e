/** 保险库: what may be erased, and who is at the door. It knows no capability of the house. */
@NullMarked
package org.gongwucang.vault;

import org.jspecify.annotations.NullMarked;
