/** 删除: what was decided to be deleted is deleted, once and for good. */
@NullMarked
package org.gongwucang.vault.erasure;

import org.jspecify.annotations.NullMarked;
