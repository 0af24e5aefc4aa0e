/** 审批: every approval that was asked for, and what became of it, whatever it was about. */
@NullMarked
package org.gongwucang.query.approval;

import org.jspecify.annotations.NullMarked;
