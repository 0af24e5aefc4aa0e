/** 账号: credentials, sign-ins, lock-out. */
@NullMarked
package org.gongwucang.vault.account;

import org.jspecify.annotations.NullMarked;
