/** 升版: how records of an older revision are read as today. */
@NullMarked
package org.gongwucang.events.upcast;

import org.jspecify.annotations.NullMarked;
