/** 房屋: buildings that the house keeps, the numbers of their rooms, and the title to them. */
@NullMarked
package org.gongwucang.command.building;

import org.jspecify.annotations.NullMarked;
