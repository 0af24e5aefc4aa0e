/** 请求编号: the name of a request in logs, commands and events. */
@NullMarked
package org.gongwucang.watch.request;

import org.jspecify.annotations.NullMarked;
