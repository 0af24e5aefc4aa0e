/** 配置标准: what a unit may have by its heads, what counts as held by it, and what is held against it. */
@NullMarked
package org.gongwucang.command.configuration;

import org.jspecify.annotations.NullMarked;
