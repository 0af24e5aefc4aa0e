/** 房间: rooms, which unit has them by which certificate, who sits in them and until when. */
@NullMarked
package org.gongwucang.command.room;

import org.jspecify.annotations.NullMarked;
