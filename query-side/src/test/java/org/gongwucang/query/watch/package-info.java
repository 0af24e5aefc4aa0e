@NullMarked
package org.gongwucang.query.watch;

import org.jspecify.annotations.NullMarked;
