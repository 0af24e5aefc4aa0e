package org.gongwucang.query.identity;

import java.util.List;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowConnection.Edge;
import org.gongwucang.query.register.RegisterPage;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.journal.KeptSignIn;
import org.gongwucang.vault.journal.SignInFilter;
import org.gongwucang.vault.journal.SignInRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 登录日志: asked, by those who answer for accounts and those who audit that. */
@Controller
class SignInJournalController {

    private static final String NAME = "sign-ins";

    private final ObjectProvider<SignInRegister> register;

    SignInJournalController(ObjectProvider<SignInRegister> register) {
        this.register = register;
    }

    @QueryMapping
    @AllowedTo({Role.AUDITOR, Role.ADMINISTRATOR})
    RowConnection<SignInView> signInJournal(@Argument @Nullable SignInFilter filter, @Arguments PageArguments page) {
        SignInFilter asked = filter == null ? SignInFilter.ALL : filter;
        SignInRegister kept = register.getObject();
        RegisterPage<KeptSignIn> found = RegisterPage.of(NAME, kept, asked, page);
        List<Edge<SignInView>> edges = found.entries().stream()
                .map(one -> new Edge<>(RegisterPage.cursor(NAME, one), SignInView.of(one)))
                .toList();
        return RowConnection.of(edges, found.hasPrevious(), found.hasNext(), () -> kept.total(asked));
    }
}
