@NullMarked
package org.gongwucang.standalone.moving;

import org.jspecify.annotations.NullMarked;
