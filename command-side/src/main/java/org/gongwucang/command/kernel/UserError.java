package org.gongwucang.command.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 拒绝原因: a rejection as a client reads it.
 *
 * @param code value of RejectionCode
 * @param field input field it is about, where it is about one
 * @param message in the caller's language: which rule, which value, what to do
 * @param params the values weighed
 */
public record UserError(String code, @Nullable String field, String message, List<Param> params) {

    /** A value that was weighed. */
    public record Param(String name, String value) {}
}
