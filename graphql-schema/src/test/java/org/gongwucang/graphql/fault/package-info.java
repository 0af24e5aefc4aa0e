@NullMarked
package org.gongwucang.graphql.fault;

import org.jspecify.annotations.NullMarked;
