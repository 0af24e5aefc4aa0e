package org.gongwucang.command.kernel;

import java.util.List;
import org.springframework.stereotype.Component;

/** Makes user errors of rejections. */
@Component
public class UserErrors {

    private final RejectionMessages messages;

    public UserErrors(RejectionMessages messages) {
        this.messages = messages;
    }

    public List<UserError> of(Verdict verdict) {
        return verdict.rejections().stream().map(this::error).toList();
    }

    public List<UserError> of(Rejection rejection) {
        return List.of(error(rejection));
    }

    private UserError error(Rejection rejection) {
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
