/** 期初: opening entries, their books and the go-live. */
@NullMarked
package org.gongwucang.query.opening;

import org.jspecify.annotations.NullMarked;
