/** 限度: what one request may ask for. */
@NullMarked
package org.gongwucang.graphql.limit;

import org.jspecify.annotations.NullMarked;
