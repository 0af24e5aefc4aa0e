/** 会计期间: closed months, what they held when they were closed, and what a later closing made different. */
@NullMarked
package org.gongwucang.query.period;

import org.jspecify.annotations.NullMarked;
