package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 用房事项导出: links to works, leases and findings, each for whom the ledger itself is. */
@Controller
class WorksExportController {

    private final ExportLinks links;

    WorksExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportWorksOrders(DataFetchingEnvironment asked) {
        return links.of(ExportedView.WORKS_ORDERS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportLeases(DataFetchingEnvironment asked) {
        return links.of(ExportedView.LEASES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportFindings(DataFetchingEnvironment asked) {
        return links.of(ExportedView.FINDINGS, asked.getArguments());
    }
}
