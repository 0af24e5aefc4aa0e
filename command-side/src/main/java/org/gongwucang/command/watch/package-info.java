/** 值守: how long commands take, and what they belong to. */
@NullMarked
package org.gongwucang.command.watch;

import org.jspecify.annotations.NullMarked;
