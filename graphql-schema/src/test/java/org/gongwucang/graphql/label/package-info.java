@NullMarked
package org.gongwucang.graphql.label;

import org.jspecify.annotations.NullMarked;
