/** 房屋: buildings, their rooms by number, and the title to them. */
@NullMarked
package org.gongwucang.events.building;

import org.jspecify.annotations.NullMarked;
