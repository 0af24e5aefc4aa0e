/** 房屋台账: buildings and the title to them. */
@NullMarked
package org.gongwucang.query.building;

import org.jspecify.annotations.NullMarked;
