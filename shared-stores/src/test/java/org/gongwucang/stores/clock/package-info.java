@NullMarked
package org.gongwucang.stores.clock;

import org.jspecify.annotations.NullMarked;
