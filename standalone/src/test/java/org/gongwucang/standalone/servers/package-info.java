/** 服务器: the halves on servers of their own, proven; each test runs on every site that it applies to. */
@NullMarked
package org.gongwucang.standalone.servers;

import org.jspecify.annotations.NullMarked;
