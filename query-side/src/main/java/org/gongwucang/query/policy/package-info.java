/** 制度规则: versions of rules, and which of them decided what. */
@NullMarked
package org.gongwucang.query.policy;

import org.jspecify.annotations.NullMarked;
