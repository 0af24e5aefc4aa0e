package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 划转导出: links to acts, lines, yearly figures and what remains, each for whom the ledger itself is. */
@Controller
class ReassignmentExportController {

    private final ExportLinks links;

    ReassignmentExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportReassignments(DataFetchingEnvironment asked) {
        return links.of(ExportedView.REASSIGNMENTS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportReassignmentLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.REASSIGNMENT_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportReassignmentRegister(DataFetchingEnvironment asked) {
        return links.of(ExportedView.REASSIGNMENT_REGISTER, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportRemainingInUse(DataFetchingEnvironment asked) {
        return links.of(ExportedView.REMAINING_IN_USE, asked.getArguments());
    }
}
