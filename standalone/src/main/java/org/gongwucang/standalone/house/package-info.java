/** 服务: the running program, seen from the command line. */
@NullMarked
package org.gongwucang.standalone.house;

import org.jspecify.annotations.NullMarked;
