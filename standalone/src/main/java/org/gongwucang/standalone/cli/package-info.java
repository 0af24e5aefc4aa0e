/** 命令行: what can be asked of the program from a shell. */
@NullMarked
package org.gongwucang.standalone.cli;

import org.jspecify.annotations.NullMarked;
