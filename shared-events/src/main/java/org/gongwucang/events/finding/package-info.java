/** 办公用房问题: offices above the standard and irregular uses, and how they are corrected. */
@NullMarked
package org.gongwucang.events.finding;

import org.jspecify.annotations.NullMarked;
