/** 序列化: how events are written and read; the same on every process. */
@NullMarked
package org.gongwucang.events.wire;

import org.jspecify.annotations.NullMarked;
