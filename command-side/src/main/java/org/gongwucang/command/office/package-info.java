/** 个人办公室: one office for each person, unless a second one is permitted. */
@NullMarked
package org.gongwucang.command.office;

import org.jspecify.annotations.NullMarked;
