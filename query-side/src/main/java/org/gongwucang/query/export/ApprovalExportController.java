package org.gongwucang.query.export;

import static org.gongwucang.vault.identity.Role.AUDITOR;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToRegisterReaders;
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
    @AllowedToRegisterReaders
    ExportLink exportApprovals(DataFetchingEnvironment asked) {
        return links.of(ExportedView.APPROVALS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToRegisterReaders
    ExportLink exportApprovalSummary(DataFetchingEnvironment asked) {
        return links.of(ExportedView.APPROVAL_SUMMARY, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(AUDITOR)
    ExportLink exportTasks(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TASKS, asked.getArguments());
    }
}
