package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 盘点导出: links to ledgers of stock-takes, each for whom the ledger itself is. */
@Controller
class CountExportController {

    private final ExportLinks links;

    CountExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportStockTakes(DataFetchingEnvironment asked) {
        return links.of(ExportedView.STOCK_TAKES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportStockTakeLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.STOCK_TAKE_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportStockTakeExpected(DataFetchingEnvironment asked) {
        return links.of(ExportedView.STOCK_TAKE_EXPECTED, asked.getArguments());
    }
}
