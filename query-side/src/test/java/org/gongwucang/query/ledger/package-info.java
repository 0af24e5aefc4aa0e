@NullMarked
package org.gongwucang.query.ledger;

import org.jspecify.annotations.NullMarked;
