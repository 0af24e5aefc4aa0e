/** 签名链接: addresses that carry their own right for a short while. */
@NullMarked
package org.gongwucang.vault.link;

import org.jspecify.annotations.NullMarked;
