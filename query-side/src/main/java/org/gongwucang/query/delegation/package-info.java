/** 授权: who had whose role. */
@NullMarked
package org.gongwucang.query.delegation;

import org.jspecify.annotations.NullMarked;
