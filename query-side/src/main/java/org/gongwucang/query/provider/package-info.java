/** 定点供应商: providers and the times for which they were designated. */
@NullMarked
package org.gongwucang.query.provider;

import org.jspecify.annotations.NullMarked;
