/** 制度规则: versions of the rules that guards read, and which of them decided what. */
@NullMarked
package org.gongwucang.events.policy;

import org.jspecify.annotations.NullMarked;
