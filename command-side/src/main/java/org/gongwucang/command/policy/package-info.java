/** 制度规则: versions of rules, activated by a second person; what guards ask of them, and which decided what. */
@NullMarked
package org.gongwucang.command.policy;

import org.jspecify.annotations.NullMarked;
