@NullMarked
package org.gongwucang.graphql;

import org.jspecify.annotations.NullMarked;
