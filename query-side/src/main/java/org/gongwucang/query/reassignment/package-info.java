/** 划转台账: acts by which things went over from one unit to another, and their lines. */
@NullMarked
package org.gongwucang.query.reassignment;

import org.jspecify.annotations.NullMarked;
