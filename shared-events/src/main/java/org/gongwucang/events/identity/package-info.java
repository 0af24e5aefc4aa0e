/** 身份: accounts of the people who act. */
@NullMarked
package org.gongwucang.events.identity;

import org.jspecify.annotations.NullMarked;
