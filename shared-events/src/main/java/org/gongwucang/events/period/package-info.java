/** 会计期间: months that are closed, and reopened by two persons. */
@NullMarked
package org.gongwucang.events.period;

import org.jspecify.annotations.NullMarked;
