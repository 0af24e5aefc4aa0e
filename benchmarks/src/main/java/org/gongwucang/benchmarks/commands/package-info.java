/** 指令测速: what is entered per second, beside the bare store and the bare framework in the same run. */
@NullMarked
package org.gongwucang.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
