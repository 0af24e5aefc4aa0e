package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToOrderReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 临时机构导出: links to ledgers of bodies, each for whom the ledger itself is. */
@Controller
class TemporaryBodyExportController {

    private final ExportLinks links;

    TemporaryBodyExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportTemporaryBodies(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TEMPORARY_BODIES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportKitLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.KIT_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportKitTemplates(DataFetchingEnvironment asked) {
        return links.of(ExportedView.KIT_TEMPLATES, asked.getArguments());
    }
}
