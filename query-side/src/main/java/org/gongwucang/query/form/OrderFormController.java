package org.gongwucang.query.form;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.GATEKEEPER;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.SECOND_APPROVER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.form.FormLinks.FormLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToOrderReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 打印出仓单据: links to the papers of an order and to the certificate of a body, for whoever reads these. */
@Controller
class OrderFormController {

    private final FormLinks links;

    OrderFormController(FormLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToOrderReaders
    @Nullable
    FormLink issueApprovalForm(DataFetchingEnvironment asked) {
        return links.of(IssueApprovalForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        GATEKEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    @Nullable
    FormLink gatePassForm(DataFetchingEnvironment asked) {
        return links.of(GatePassForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedToOrderReaders
    @Nullable
    FormLink orderHandoverForm(DataFetchingEnvironment asked) {
        return links.of(OrderHandoverForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedToOrderReaders
    @Nullable
    FormLink nilBalanceForm(DataFetchingEnvironment asked) {
        return links.of(NilBalanceForm.NAME, asked.getArguments()).orElse(null);
    }
}
