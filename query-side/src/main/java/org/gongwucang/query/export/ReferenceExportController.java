package org.gongwucang.query.export;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 基础台账导出: links to ledgers of units, people, delegations, places, classes, books, accounts, periods and rules, each for whom the ledger itself is. */
@Controller
class ReferenceExportController {

    private final ExportLinks links;

    ReferenceExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    ExportLink exportUnits(DataFetchingEnvironment asked) {
        return links.of(ExportedView.UNITS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    ExportLink exportStaff(DataFetchingEnvironment asked) {
        return links.of(ExportedView.STAFF, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportDelegations(DataFetchingEnvironment asked) {
        return links.of(ExportedView.DELEGATIONS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    ExportLink exportWarehouses(DataFetchingEnvironment asked) {
        return links.of(ExportedView.WAREHOUSES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    ExportLink exportLocations(DataFetchingEnvironment asked) {
        return links.of(ExportedView.LOCATIONS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    ExportLink exportAssetClasses(DataFetchingEnvironment asked) {
        return links.of(ExportedView.ASSET_CLASSES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({KEEPER, APPROVER, FINANCE, ASSET_MANAGER, MIGRATOR, AUDITOR, ADMINISTRATOR})
    ExportLink exportImportedBooks(DataFetchingEnvironment asked) {
        return links.of(ExportedView.IMPORTED_BOOKS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({KEEPER, APPROVER, FINANCE, ASSET_MANAGER, MIGRATOR, AUDITOR, ADMINISTRATOR})
    ExportLink exportOpeningEntries(DataFetchingEnvironment asked) {
        return links.of(ExportedView.OPENING_ENTRIES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({ADMINISTRATOR, AUDITOR})
    ExportLink exportAccounts(DataFetchingEnvironment asked) {
        return links.of(ExportedView.ACCOUNTS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportPeriods(DataFetchingEnvironment asked) {
        return links.of(ExportedView.PERIODS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    ExportLink exportPolicyVersions(DataFetchingEnvironment asked) {
        return links.of(ExportedView.POLICY_VERSIONS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    ExportLink exportPolicyDecisions(DataFetchingEnvironment asked) {
        return links.of(ExportedView.POLICY_DECISIONS, asked.getArguments());
    }
}
