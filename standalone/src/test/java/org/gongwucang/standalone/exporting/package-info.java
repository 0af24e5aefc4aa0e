@NullMarked
package org.gongwucang.standalone.exporting;

import org.jspecify.annotations.NullMarked;
