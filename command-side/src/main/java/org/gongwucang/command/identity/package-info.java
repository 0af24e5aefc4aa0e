/** 身份: accounts, signing in and out. */
@NullMarked
package org.gongwucang.command.identity;

import org.jspecify.annotations.NullMarked;
