/** 期初: the go-live of the house and the books brought in before it. */
@NullMarked
package org.gongwucang.command.opening;

import org.jspecify.annotations.NullMarked;
