/** 查询测速: what questions to a ledger of a million things cost, beside the bare driver. */
@NullMarked
package org.gongwucang.benchmarks.questions;

import org.jspecify.annotations.NullMarked;
