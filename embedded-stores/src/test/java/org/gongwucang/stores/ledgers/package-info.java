@NullMarked
package org.gongwucang.stores.ledgers;

import org.jspecify.annotations.NullMarked;
