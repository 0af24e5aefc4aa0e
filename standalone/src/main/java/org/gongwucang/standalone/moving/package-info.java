/** 迁移与备份: everything a house has, copied from stores to stores. */
@NullMarked
package org.gongwucang.standalone.moving;

import org.jspecify.annotations.NullMarked;
