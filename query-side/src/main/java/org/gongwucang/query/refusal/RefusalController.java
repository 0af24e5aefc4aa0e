package org.gongwucang.query.refusal;

import java.util.List;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowConnection.Edge;
import org.gongwucang.query.register.RegisterPage;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.refusal.KeptRefusal;
import org.gongwucang.vault.refusal.RefusalFilter;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 拒绝登记簿: asked by the auditor and nobody else: who administers has been refused, too. */
@Controller
class RefusalController {

    private static final String NAME = "refusals";

    private final ObjectProvider<RefusalRegister> register;
    private final Labels labels;

    RefusalController(ObjectProvider<RefusalRegister> register, Labels labels) {
        this.register = register;
        this.labels = labels;
    }

    @QueryMapping
    @AllowedTo(Role.AUDITOR)
    RowConnection<RefusalView> refusals(@Argument @Nullable RefusalFilter filter, @Arguments PageArguments page) {
        RefusalFilter asked = filter == null ? RefusalFilter.ALL : filter;
        RefusalRegister kept = register.getObject();
        RegisterPage<KeptRefusal> found = RegisterPage.of(NAME, kept, asked, page);
        List<Edge<RefusalView>> edges = found.entries().stream()
                .map(one -> new Edge<>(RegisterPage.cursor(NAME, one), RefusalView.of(one, labels)))
                .toList();
        return RowConnection.of(edges, found.hasPrevious(), found.hasNext(), () -> kept.total(asked));
    }
}
