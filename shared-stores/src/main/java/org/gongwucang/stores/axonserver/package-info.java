/** 凭证服务器: events on an Axon Server. */
@NullMarked
package org.gongwucang.stores.axonserver;

import org.jspecify.annotations.NullMarked;
