package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.gongwucang.vault.identity.AllowedToHouseReaders;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 车辆运行导出: links to providers, campaigns, accounts of vehicles and trips, each for whom the question itself is. */
@Controller
class RunningExportController {

    private final ExportLinks links;

    RunningExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportProviders(DataFetchingEnvironment asked) {
        return links.of(ExportedView.PROVIDERS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToHouseReaders
    ExportLink exportInspectionCampaigns(DataFetchingEnvironment asked) {
        return links.of(ExportedView.INSPECTION_CAMPAIGNS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        Role.UNIT_HANDLER,
        Role.UNIT_HEAD,
        Role.FLEET_OFFICER,
        Role.SPACE_OFFICER,
        Role.APPROVER,
        Role.SECOND_APPROVER,
        Role.FINANCE,
        Role.ASSET_MANAGER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    ExportLink exportInspectionVisits(DataFetchingEnvironment asked) {
        return links.of(ExportedView.INSPECTION_VISITS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        Role.UNIT_HANDLER,
        Role.UNIT_HEAD,
        Role.FLEET_OFFICER,
        Role.SPACE_OFFICER,
        Role.APPROVER,
        Role.SECOND_APPROVER,
        Role.FINANCE,
        Role.ASSET_MANAGER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    ExportLink exportInspectionViolations(DataFetchingEnvironment asked) {
        return links.of(ExportedView.INSPECTION_VIOLATIONS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportRunningEntries(DataFetchingEnvironment asked) {
        return links.of(ExportedView.RUNNING_ENTRIES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportVehicleRunning(DataFetchingEnvironment asked) {
        return links.of(ExportedView.VEHICLE_RUNNING, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportProviderCompliance(DataFetchingEnvironment asked) {
        return links.of(ExportedView.PROVIDER_COMPLIANCE, asked.getArguments());
    }

    @QueryMapping
    @AllowedToFleetReaders
    ExportLink exportTrips(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRIPS, asked.getArguments());
    }
}
