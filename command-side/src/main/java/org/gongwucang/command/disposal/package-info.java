/** 处置: cases by which things leave the books, from their draft to the money and to claims that stay on file. */
@NullMarked
package org.gongwucang.command.disposal;

import org.jspecify.annotations.NullMarked;
