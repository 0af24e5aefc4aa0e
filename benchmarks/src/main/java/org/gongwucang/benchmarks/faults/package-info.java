/** 故障演练: what becomes of the program's word when processes die, pause, lose their stores or their clocks. */
@NullMarked
package org.gongwucang.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
