/** 折旧: what things are still worth at the end of a month, reckoned from what is known of them and the rule in force. */
@NullMarked
package org.gongwucang.query.depreciation;

import org.jspecify.annotations.NullMarked;
