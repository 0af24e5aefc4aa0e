@NullMarked
package org.gongwucang.stores;

import org.jspecify.annotations.NullMarked;
