@NullMarked
package org.gongwucang.standalone.house;

import org.jspecify.annotations.NullMarked;
