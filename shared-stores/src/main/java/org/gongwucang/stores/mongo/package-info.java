/** 台账库: a MongoDB server reached by its address. */
@NullMarked
package org.gongwucang.stores.mongo;

import org.jspecify.annotations.NullMarked;
