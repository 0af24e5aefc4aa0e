/** 身份: roles, and who acts. */
@NullMarked
package org.gongwucang.vault.identity;

import org.jspecify.annotations.NullMarked;
