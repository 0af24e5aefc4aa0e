package org.gongwucang.command.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结论: what became of one command: an answer, or the reasons why not.
 *
 * @param line position in the input, from 0
 */
public record Verdict(int line, @Nullable Answer answer, List<Rejection> rejections) {

    static Verdict done(int line, Answer answer) {
        return new Verdict(line, answer, List.of());
    }

    static Verdict refused(int line, Rejection rejection) {
        return new Verdict(line, null, List.of(rejection));
    }

    public @Nullable String id() {
        return answer == null ? null : answer.id();
    }

    public @Nullable String code() {
        return answer == null ? null : answer.code();
    }

    public @Nullable Long version() {
        return answer == null ? null : answer.version();
    }
}
