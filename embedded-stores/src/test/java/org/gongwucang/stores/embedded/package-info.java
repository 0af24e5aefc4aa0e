@NullMarked
package org.gongwucang.stores.embedded;

import org.jspecify.annotations.NullMarked;
