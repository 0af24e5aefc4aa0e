/** 专项检查: campaigns in which units are visited, and what was found at them. */
@NullMarked
package org.gongwucang.events.inspection;

import org.jspecify.annotations.NullMarked;
