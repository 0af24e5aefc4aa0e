/** 用房调剂: rooms go over to another unit by one approved act, all of them or none. */
@NullMarked
package org.gongwucang.command.reallocation;

import org.jspecify.annotations.NullMarked;
