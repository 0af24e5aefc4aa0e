/** 人员姓名: erasable. */
@NullMarked
package org.gongwucang.vault.staff;

import org.jspecify.annotations.NullMarked;
