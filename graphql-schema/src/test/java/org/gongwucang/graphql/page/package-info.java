@NullMarked
package org.gongwucang.graphql.page;

import org.jspecify.annotations.NullMarked;
