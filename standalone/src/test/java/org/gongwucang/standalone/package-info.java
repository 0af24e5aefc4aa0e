@NullMarked
package org.gongwucang.standalone;

import org.jspecify.annotations.NullMarked;
