package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 车辆导出: links to fleets, purchases, vehicles and how they came and went, each for whom the ledger itself is. */
@Controller
class VehicleExportController {

    private final ExportLinks links;

    VehicleExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportFleets(DataFetchingEnvironment asked) {
        return links.of(ExportedView.FLEETS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportVehiclePurchases(DataFetchingEnvironment asked) {
        return links.of(ExportedView.VEHICLE_PURCHASES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportVehicles(DataFetchingEnvironment asked) {
        return links.of(ExportedView.VEHICLES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportVehicleNetValues(DataFetchingEnvironment asked) {
        return links.of(ExportedView.VEHICLE_NET_VALUES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportVehicleMovements(DataFetchingEnvironment asked) {
        return links.of(ExportedView.VEHICLE_MOVEMENTS, asked.getArguments());
    }
}
