package org.gongwucang.command.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结论: what became of one command: an answer, or the reasons why not.
 *
 * @param line position in the input, from 0
 */
public record Verdict(int line, @Nullable Answer answer, List<Rejection> rejections) {

    private static final String NOT_FOUND = "NOT_FOUND";

    static Verdict done(int line, Answer answer) {
        return new Verdict(line, answer, List.of());
    }

    static Verdict refused(int line, Rejection rejection) {
        return new Verdict(line, null, List.of(rejection));
    }

    /**
     * As whoever is bound to a unit is told it: what is not there and what is not theirs by the same bytes, not even by which of the names that were
     * given, or by which identifier within, since rules come upon the one and the other at different places.
     */
    Verdict toldTo(Caller caller) {
        return caller.isBoundToUnit()
                ? new Verdict(
                        line, answer, rejections.stream().map(Verdict::bare).toList())
                : this;
    }

    private static Rejection bare(Rejection rejection) {
        return rejection.code().equals(NOT_FOUND) ? Rejection.of(NOT_FOUND) : rejection;
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
