/** 期初: opening books and go-live. */
@NullMarked
package org.gongwucang.events.opening;

import org.jspecify.annotations.NullMarked;
