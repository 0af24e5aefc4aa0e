/** 专项检查: units of a frozen scope are visited, what is found there is corrected. */
@NullMarked
package org.gongwucang.command.inspection;

import org.jspecify.annotations.NullMarked;
