/** 政策推演: rules held once more against what happened, as another version would have had them; nothing is written. */
@NullMarked
package org.gongwucang.query.whatif;

import org.jspecify.annotations.NullMarked;
