package org.gongwucang.command.identity;

import java.util.List;
import org.gongwucang.command.identity.ServiceTokenDesk.Issued;
import org.gongwucang.command.identity.ServiceTokenInputs.IssueServiceTokenInput;
import org.gongwucang.command.identity.ServiceTokenInputs.RevokeServiceTokenInput;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.RefusalKeeper;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.identity.ServiceSignIn;
import org.gongwucang.vault.journal.SignInKind;
import org.gongwucang.vault.service.ServiceToken;
import org.gongwucang.vault.service.ServiceTokenView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 服务令牌: issued and taken back. What a rule refuses is kept as elsewhere. */
@Controller
class ServiceTokenController {

    private final ServiceTokenDesk desk;
    private final Callers callers;
    private final RefusalKeeper refusals;
    private final AccountJournal journal;
    private final UserErrors errors;
    private final BusinessDays days;

    ServiceTokenController(
            ServiceTokenDesk desk,
            Callers callers,
            RefusalKeeper refusals,
            AccountJournal journal,
            UserErrors errors,
            BusinessDays days) {
        this.desk = desk;
        this.callers = callers;
        this.refusals = refusals;
        this.journal = journal;
        this.errors = errors;
        this.days = days;
    }

    /** 发放结果. */
    record IssueServiceTokenPayload(
            @Nullable String token, @Nullable ServiceTokenView serviceToken, List<UserError> userErrors) {}

    /** 收回结果. */
    record RevokeServiceTokenPayload(@Nullable ServiceTokenView serviceToken, List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    IssueServiceTokenPayload issueServiceToken(@Argument IssueServiceTokenInput input) {
        Caller caller = callers.current();
        try {
            Issued issued = desk.issue(caller, input);
            keep(caller, SignInKind.SERVICE_TOKEN_ISSUED, issued.token(), input.commandId());
            return new IssueServiceTokenPayload(issued.value(), view(issued.token()), List.of());
        } catch (Refused refused) {
            return new IssueServiceTokenPayload(null, null, kept(caller, "issueServiceToken", refused));
        }
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    RevokeServiceTokenPayload revokeServiceToken(@Argument RevokeServiceTokenInput input) {
        Caller caller = callers.current();
        try {
            ServiceToken revoked = desk.revoke(caller, input);
            keep(caller, SignInKind.SERVICE_TOKEN_REVOKED, revoked, input.commandId());
            return new RevokeServiceTokenPayload(view(revoked), List.of());
        } catch (Refused refused) {
            return new RevokeServiceTokenPayload(null, kept(caller, "revokeServiceToken", refused));
        }
    }

    private void keep(Caller caller, SignInKind kind, ServiceToken token, String commandId) {
        journal.keep(kind, ServiceSignIn.nameOf(token.name()), caller.staff(), commandId);
    }

    private List<UserError> kept(Caller caller, String act, Refused refused) {
        refusals.keep(caller, act, refused.rejection());
        return errors.of(refused.rejection());
    }

    private ServiceTokenView view(ServiceToken token) {
        return ServiceTokenView.of(token, days.now());
    }
}
