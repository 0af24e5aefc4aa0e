/** 房间台账: rooms, the units that have them and the persons who sit in them. */
@NullMarked
package org.gongwucang.query.room;

import org.jspecify.annotations.NullMarked;
