/** 标量: dates, times and numbers as the contract takes them. */
@NullMarked
package org.gongwucang.graphql.scalar;

import org.jspecify.annotations.NullMarked;
