/** 一致: schema and code must not differ; where they do, the start fails. */
@NullMarked
package org.gongwucang.graphql.strict;

import org.jspecify.annotations.NullMarked;
