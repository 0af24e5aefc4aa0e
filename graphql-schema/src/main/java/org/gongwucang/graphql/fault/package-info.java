/** 故障: why a request as a whole got no answer, by code. */
@NullMarked
package org.gongwucang.graphql.fault;

import org.jspecify.annotations.NullMarked;
