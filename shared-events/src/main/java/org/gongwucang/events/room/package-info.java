/** 房间: rooms of buildings, which unit has them and who sits in them. */
@NullMarked
package org.gongwucang.events.room;

import org.jspecify.annotations.NullMarked;
