/** 待办: what waits for whom, told from the entries of every document. */
@NullMarked
package org.gongwucang.query.task;

import org.jspecify.annotations.NullMarked;
