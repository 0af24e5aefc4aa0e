package org.gongwucang.query.form;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.form.FormLinks.FormLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 打印表单: links to forms, each for whom the question behind it is. */
@Controller
class FormController {

    private final FormLinks links;

    FormController(FormLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    @Nullable
    FormLink intakeReceiptForm(DataFetchingEnvironment asked) {
        return links.of(IntakeReceiptForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    @Nullable
    FormLink intakeApprovalForm(DataFetchingEnvironment asked) {
        return links.of(IntakeApprovalForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    FormLink assetCardForm(DataFetchingEnvironment asked) {
        return links.of(AssetCardForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    FormLink custodyHandoverForm(DataFetchingEnvironment asked) {
        return links.of(CustodyHandoverForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    FormLink custodyOfferForm(DataFetchingEnvironment asked) {
        return links.of(CustodyOfferForm.NAME, asked.getArguments()).orElse(null);
    }
}
