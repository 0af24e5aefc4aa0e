package org.gongwucang.command.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 检查所见: what an inspector says besides the result.
 *
 * @param evidence SHA-256 of the files that prove it
 */
record Findings(@Nullable String note, List<String> evidence) {}
