/** 单位配置: what units may have, have and have on the way. */
@NullMarked
package org.gongwucang.query.configuration;

import org.jspecify.annotations.NullMarked;
