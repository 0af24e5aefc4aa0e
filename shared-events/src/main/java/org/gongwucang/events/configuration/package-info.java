/** 单位配置: how many heads a unit has, and what counts as held by it per class. */
@NullMarked
package org.gongwucang.events.configuration;

import org.jspecify.annotations.NullMarked;
