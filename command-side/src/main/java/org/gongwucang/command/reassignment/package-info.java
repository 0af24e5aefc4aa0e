/** 划转: things in use go over from one unit to another by one approved act, directly or because units are reorganised. */
@NullMarked
package org.gongwucang.command.reassignment;

import org.jspecify.annotations.NullMarked;
