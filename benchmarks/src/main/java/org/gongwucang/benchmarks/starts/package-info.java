/** 启动测速: how long the program takes to start and to fill its ledgers where there is much to read. */
@NullMarked
package org.gongwucang.benchmarks.starts;

import org.jspecify.annotations.NullMarked;
