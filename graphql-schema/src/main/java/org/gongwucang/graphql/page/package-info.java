/** 分页: cursors that tell nothing and keep for good. */
@NullMarked
package org.gongwucang.graphql.page;

import org.jspecify.annotations.NullMarked;
