/** 附件: files by digest, who brought them, which subjects cite them. Names of files are here only, and can be erased. */
@NullMarked
package org.gongwucang.vault.attachment;

import org.jspecify.annotations.NullMarked;
