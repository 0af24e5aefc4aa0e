/** 变动: rows of ledgers as they change, for whoever listens. */
@NullMarked
package org.gongwucang.query.change;

import org.jspecify.annotations.NullMarked;
