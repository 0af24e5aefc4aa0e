/** 组织: units and staff. */
@NullMarked
package org.gongwucang.events.organisation;

import org.jspecify.annotations.NullMarked;
