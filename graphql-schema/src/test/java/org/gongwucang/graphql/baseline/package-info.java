@NullMarked
package org.gongwucang.graphql.baseline;

import org.jspecify.annotations.NullMarked;
