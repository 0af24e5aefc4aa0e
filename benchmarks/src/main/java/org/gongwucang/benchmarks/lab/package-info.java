/** 试验场: real servers and the program's processes on this machine, started, killed and started again. */
@NullMarked
package org.gongwucang.benchmarks.lab;

import org.jspecify.annotations.NullMarked;
