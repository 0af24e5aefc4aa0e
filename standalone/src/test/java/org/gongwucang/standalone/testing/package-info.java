@NullMarked
package org.gongwucang.standalone.testing;

import org.jspecify.annotations.NullMarked;
