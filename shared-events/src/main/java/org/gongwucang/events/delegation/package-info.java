/** 授权: an approver on leave has a deputy for some days. */
@NullMarked
package org.gongwucang.events.delegation;

import org.jspecify.annotations.NullMarked;
