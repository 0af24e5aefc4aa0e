/** 内核: what every capability that decides is built on; it knows no capability. */
@NullMarked
package org.gongwucang.command.kernel;

import org.jspecify.annotations.NullMarked;
