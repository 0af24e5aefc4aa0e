@NullMarked
package org.gongwucang.graphql.limit;

import org.jspecify.annotations.NullMarked;
