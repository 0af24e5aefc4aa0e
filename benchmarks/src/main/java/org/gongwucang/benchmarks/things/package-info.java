/** 试验物资: the entries of a large warehouse, computed rather than kept. */
@NullMarked
package org.gongwucang.benchmarks.things;

import org.jspecify.annotations.NullMarked;
