/** 健康: whether the process and what it stands on can be used. */
@NullMarked
package org.gongwucang.watch.health;

import org.jspecify.annotations.NullMarked;
