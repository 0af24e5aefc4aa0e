/** 附件: files that prove entries: brought first, judged by their content, then cited by their uploader's commands. */
@NullMarked
package org.gongwucang.command.attachment;

import org.jspecify.annotations.NullMarked;
