/** Tests of the query side: told histories, and the running half that answers about them. */
@NullMarked
package org.gongwucang.query.testing;

import org.jspecify.annotations.NullMarked;
