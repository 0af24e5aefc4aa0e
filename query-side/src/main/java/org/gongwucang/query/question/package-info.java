/** 问: what every question has in common: its moment, its page, the caller's reach. */
@NullMarked
package org.gongwucang.query.question;

import org.jspecify.annotations.NullMarked;
