@NullMarked
package org.gongwucang.watch;

import org.jspecify.annotations.NullMarked;
