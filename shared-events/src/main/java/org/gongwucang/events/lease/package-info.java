/** 租用: rooms that units rent from others, from the request to the end of the contract. */
@NullMarked
package org.gongwucang.events.lease;

import org.jspecify.annotations.NullMarked;
