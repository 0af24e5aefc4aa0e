@NullMarked
package org.gongwucang.graphql.strict;

import org.jspecify.annotations.NullMarked;
