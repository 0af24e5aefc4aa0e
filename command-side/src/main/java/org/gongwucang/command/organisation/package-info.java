/** 组织: units as a tree, and staff by number with their roles. */
@NullMarked
package org.gongwucang.command.organisation;

import org.jspecify.annotations.NullMarked;
