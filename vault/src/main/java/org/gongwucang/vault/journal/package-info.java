/** 登录日志: who came in, who tried to, and what became of accounts; read by auditors and administrators, nothing in it is changed or deleted. */
@NullMarked
package org.gongwucang.vault.journal;

import org.jspecify.annotations.NullMarked;
