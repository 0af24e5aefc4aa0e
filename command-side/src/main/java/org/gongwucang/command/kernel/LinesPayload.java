package org.gongwucang.command.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 逐行结果: a verdict per line, or the reason why the input as a whole was not taken. */
public record LinesPayload(List<LineVerdict> lines, List<UserError> userErrors) {

    /** 行结果: what became of one line. */
    public record LineVerdict(
            int line,
            @Nullable String id,
            @Nullable String code,
            @Nullable Long version,
            List<UserError> userErrors) {}

    /** From the verdicts of {@link CommandDesk#each}, where line -1 speaks of the whole input. */
    public static LinesPayload of(List<Verdict> verdicts, UserErrors errors) {
        if (verdicts.size() == 1 && verdicts.get(0).line() < 0) {
            return new LinesPayload(List.of(), errors.of(verdicts.get(0)));
        }
        List<LineVerdict> lines = verdicts.stream()
                .map(v -> new LineVerdict(v.line(), v.id(), v.code(), v.version(), errors.of(v)))
                .toList();
        return new LinesPayload(lines, List.of());
    }
}
