@NullMarked
package org.gongwucang.stores.history;

import org.jspecify.annotations.NullMarked;
