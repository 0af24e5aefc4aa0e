package org.gongwucang.command.kernel;

import org.jspecify.annotations.Nullable;

/**
 * 答复: what a command that was done answers, the first time and every time it is repeated.
 *
 * @param id identifier of the aggregate
 * @param code number or code people know it by
 * @param version number of entries in its stream right after the command
 */
public record Answer(String id, @Nullable String code, long version) {}
