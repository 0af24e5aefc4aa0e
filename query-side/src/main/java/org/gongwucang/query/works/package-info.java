/** 维修改造台账: repairs and turn-key refurbishments, from the request to the keys. */
@NullMarked
package org.gongwucang.query.works;

import org.jspecify.annotations.NullMarked;
