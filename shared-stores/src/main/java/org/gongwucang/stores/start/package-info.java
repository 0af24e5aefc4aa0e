/** 启动: what a half needs to know before it starts. */
@NullMarked
package org.gongwucang.stores.start;

import org.jspecify.annotations.NullMarked;
