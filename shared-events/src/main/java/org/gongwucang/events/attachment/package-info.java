/** 附件: how an entry names the files that prove it. */
@NullMarked
package org.gongwucang.events.attachment;

import org.jspecify.annotations.NullMarked;
