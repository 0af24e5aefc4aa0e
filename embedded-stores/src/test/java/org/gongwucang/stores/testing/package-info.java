@NullMarked
package org.gongwucang.stores.testing;

import org.jspecify.annotations.NullMarked;
