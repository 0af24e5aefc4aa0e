/** 契约: what both halves need to serve the schema the same way. */
@NullMarked
package org.gongwucang.graphql;

import org.jspecify.annotations.NullMarked;
