/** 账号台账: who may sign in. What a password is, nobody can ask. */
@NullMarked
package org.gongwucang.query.identity;

import org.jspecify.annotations.NullMarked;
