/** 应缴未缴: what units declared idle, and have not surrendered. */
@NullMarked
package org.gongwucang.query.idleness;

import org.jspecify.annotations.NullMarked;
