/** 专项检查: campaigns, visits, violations, and how much of a scope was covered. */
@NullMarked
package org.gongwucang.query.inspection;

import org.jspecify.annotations.NullMarked;
