package org.gongwucang.command.kernel;

import java.util.List;
import org.springframework.stereotype.Component;

/** Makes user errors of rejections. */
@Component
public class UserErrors {

    private static final String NOT_FOUND = "NOT_FOUND";

    private final RejectionMessages messages;
    private final Callers callers;

    public UserErrors(RejectionMessages messages, Callers callers) {
        this.messages = messages;
        this.callers = callers;
    }

    public List<UserError> of(Verdict verdict) {
        return verdict.rejections().stream().map(this::error).toList();
    }

    public List<UserError> of(Rejection rejection) {
        return List.of(error(rejection));
    }

    /**
     * To whoever is bound to a unit, what is not there and what is not theirs are told by the same bytes: not even by which of the names that were
     * given, or by which identifier within, since rules come upon the one and the other at different places.
     */
    private UserError error(Rejection rejection) {
        boolean bare = rejection.code().equals(NOT_FOUND) && callers.current().isBoundToUnit();
        return told(bare ? Rejection.of(NOT_FOUND) : rejection);
    }

    private UserError told(Rejection rejection) {
        List<UserError.Param> params = rejection.params().entrySet().stream()
                .map(param -> new UserError.Param(param.getKey(), param.getValue()))
                .toList();
        return new UserError(
                rejection.code(),
                rejection.params().get("field"),
                messages.tell(rejection.code(), rejection.params()),
                params);
    }
}
