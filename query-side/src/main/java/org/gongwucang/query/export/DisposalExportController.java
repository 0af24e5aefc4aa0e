package org.gongwucang.query.export;

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
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 处置导出: links to cases, lines, claims and yearly figures, each for whom the ledger itself is. */
@Controller
class DisposalExportController {

    private final ExportLinks links;

    DisposalExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    ExportLink exportDisposalCases(DataFetchingEnvironment asked) {
        return links.of(ExportedView.DISPOSAL_CASES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    ExportLink exportDisposalLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.DISPOSAL_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    ExportLink exportDisposalRegister(DataFetchingEnvironment asked) {
        return links.of(ExportedView.DISPOSAL_REGISTER, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    ExportLink exportPursuits(DataFetchingEnvironment asked) {
        return links.of(ExportedView.PURSUITS, asked.getArguments());
    }
}
