/** 履历: what happened to one thing, straight from the event store. */
@NullMarked
package org.gongwucang.query.history;

import org.jspecify.annotations.NullMarked;
