@NullMarked
package org.gongwucang.graphql.scalar;

import org.jspecify.annotations.NullMarked;
