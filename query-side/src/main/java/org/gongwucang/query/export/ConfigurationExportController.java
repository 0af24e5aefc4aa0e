package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 单位配置导出: a link to what a unit may have and has, for whom the question itself is. */
@Controller
class ConfigurationExportController {

    private final ExportLinks links;

    ConfigurationExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportUnitConfiguration(DataFetchingEnvironment asked) {
        return links.of(ExportedView.UNIT_CONFIGURATION, asked.getArguments());
    }
}
