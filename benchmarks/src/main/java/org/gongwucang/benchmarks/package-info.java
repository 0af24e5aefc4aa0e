/** 测速: what the house does in a second, beside what its stores could do bare. */
@NullMarked
package org.gongwucang.benchmarks;

import org.jspecify.annotations.NullMarked;
