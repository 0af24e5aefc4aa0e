@NullMarked
package org.gongwucang.stores.jdbc;

import org.jspecify.annotations.NullMarked;
