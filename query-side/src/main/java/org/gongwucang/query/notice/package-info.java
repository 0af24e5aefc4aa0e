/** 到期提醒: what waits for somebody is told outside of the house as well, by mail and to an address of the office. */
@NullMarked
package org.gongwucang.query.notice;

import org.jspecify.annotations.NullMarked;
