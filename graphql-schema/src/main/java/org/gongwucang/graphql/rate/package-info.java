/** 频度: how often somebody may ask. */
@NullMarked
package org.gongwucang.graphql.rate;

import org.jspecify.annotations.NullMarked;
