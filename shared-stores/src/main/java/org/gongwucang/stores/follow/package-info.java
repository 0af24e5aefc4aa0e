/** 跟读: streams that are read on from where reading stopped. */
@NullMarked
package org.gongwucang.stores.follow;

import org.jspecify.annotations.NullMarked;
