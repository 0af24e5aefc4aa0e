/** Changes of ledgers, as they are heard. */
@NullMarked
package org.gongwucang.query.change;

import org.jspecify.annotations.NullMarked;
