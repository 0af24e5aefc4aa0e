/** 附件: read again by who may see what cites them, and compared with their digests. */
@NullMarked
package org.gongwucang.query.attachment;

import org.jspecify.annotations.NullMarked;
