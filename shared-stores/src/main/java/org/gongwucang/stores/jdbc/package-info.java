/** 凭证库: the event store of one database, whichever database that is. */
@NullMarked
package org.gongwucang.stores.jdbc;

import org.jspecify.annotations.NullMarked;
