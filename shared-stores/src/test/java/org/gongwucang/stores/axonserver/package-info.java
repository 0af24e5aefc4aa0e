@NullMarked
package org.gongwucang.stores.axonserver;

import org.jspecify.annotations.NullMarked;
