package org.gongwucang.query.export;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.SECOND_APPROVER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 审批导出: links to approvals and tasks, each for whom the ledger itself is. */
@Controller
class ApprovalExportController {

    private final ExportLinks links;

    ApprovalExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    ExportLink exportApprovals(DataFetchingEnvironment asked) {
        return links.of(ExportedView.APPROVALS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    ExportLink exportApprovalSummary(DataFetchingEnvironment asked) {
        return links.of(ExportedView.APPROVAL_SUMMARY, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(AUDITOR)
    ExportLink exportTasks(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TASKS, asked.getArguments());
    }
}
