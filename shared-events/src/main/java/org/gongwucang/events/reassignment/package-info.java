/** 划转: acts by which things in use go over from one unit to another, directly or because units were reorganised. */
@NullMarked
package org.gongwucang.events.reassignment;

import org.jspecify.annotations.NullMarked;
