/** 组织: units and staff. */
@NullMarked
package org.gongwucang.query.organisation;

import org.jspecify.annotations.NullMarked;
