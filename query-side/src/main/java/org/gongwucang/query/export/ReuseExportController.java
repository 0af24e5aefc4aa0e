package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.gongwucang.vault.identity.AllowedToRegisterReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 节约与未了导出: links to what is put together from ledgers, each for whom the question itself is. */
@Controller
class ReuseExportController {

    private final ExportLinks links;

    ReuseExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportSavings(DataFetchingEnvironment asked) {
        return links.of(ExportedView.SAVINGS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportSavingsLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.SAVINGS_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportTurnover(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TURNOVER, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    ExportLink exportOutstanding(DataFetchingEnvironment asked) {
        return links.of(ExportedView.OUTSTANDING, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportNetValues(DataFetchingEnvironment asked) {
        return links.of(ExportedView.NET_VALUES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToRegisterReaders
    ExportLink exportDataQuality(DataFetchingEnvironment asked) {
        return links.of(ExportedView.DATA_QUALITY, asked.getArguments());
    }

    @QueryMapping
    @AllowedToRegisterReaders
    ExportLink exportDataQualityFindings(DataFetchingEnvironment asked) {
        return links.of(ExportedView.DATA_QUALITY_FINDINGS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToRegisterReaders
    ExportLink exportThings(DataFetchingEnvironment asked) {
        return links.of(ExportedView.THINGS, asked.getArguments());
    }
}
