/** 安全: the same door for both halves. */
@NullMarked
package org.gongwucang.vault.security;

import org.jspecify.annotations.NullMarked;
