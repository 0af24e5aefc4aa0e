package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 房产导出: links to buildings, rooms, who sits in them and how they went over, each for whom the ledger itself is. */
@Controller
class SpaceExportController {

    private final ExportLinks links;

    SpaceExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportBuildings(DataFetchingEnvironment asked) {
        return links.of(ExportedView.BUILDINGS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportRooms(DataFetchingEnvironment asked) {
        return links.of(ExportedView.ROOMS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportOverdueVacating(DataFetchingEnvironment asked) {
        return links.of(ExportedView.OVERDUE_VACATING, asked.getArguments());
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportOccupancy(DataFetchingEnvironment asked) {
        return links.of(ExportedView.OCCUPANCY, asked.getArguments());
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportSecondOffices(DataFetchingEnvironment asked) {
        return links.of(ExportedView.SECOND_OFFICES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToSpaceReaders
    ExportLink exportSpaceReallocations(DataFetchingEnvironment asked) {
        return links.of(ExportedView.SPACE_REALLOCATIONS, asked.getArguments());
    }
}
