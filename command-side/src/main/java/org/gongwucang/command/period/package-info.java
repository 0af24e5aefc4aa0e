/** 会计期间: closed month by month, and reopened by two persons. */
@NullMarked
package org.gongwucang.command.period;

import org.jspecify.annotations.NullMarked;
