/** 导入进度: how far a file has come. */
@NullMarked
package org.gongwucang.vault.importing;

import org.jspecify.annotations.NullMarked;
