/**
 * 参照: units, staff, places, classes and the opening, read by guards of every capability as immutable values folded
 * straight from their own entries in the event store; never a projection.
 */
@NullMarked
package org.gongwucang.command.reference;

import org.jspecify.annotations.NullMarked;
