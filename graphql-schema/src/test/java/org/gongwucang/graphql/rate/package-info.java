@NullMarked
package org.gongwucang.graphql.rate;

import org.jspecify.annotations.NullMarked;
