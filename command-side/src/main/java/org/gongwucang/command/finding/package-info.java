/** 办公用房问题: the standard of office area, what is above it, and how that is corrected, verified or deferred. */
@NullMarked
package org.gongwucang.command.finding;

import org.jspecify.annotations.NullMarked;
