package org.gongwucang.query.export;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 物资导出: links to ledgers of things and of their ways, each for whom the ledger itself is. */
@Controller
class ThingExportController {

    private final ExportLinks links;

    ThingExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportStock(DataFetchingEnvironment asked) {
        return links.of(ExportedView.STOCK, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportRegister(DataFetchingEnvironment asked) {
        return links.of(ExportedView.REGISTER, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportCustody(DataFetchingEnvironment asked) {
        return links.of(ExportedView.CUSTODY, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportHeld(DataFetchingEnvironment asked) {
        return links.of(ExportedView.HELD, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportMissing(DataFetchingEnvironment asked) {
        return links.of(ExportedView.MISSING, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportHoldingSummary(DataFetchingEnvironment asked) {
        return links.of(ExportedView.HOLDING_SUMMARY, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportMovements(DataFetchingEnvironment asked) {
        return links.of(ExportedView.MOVEMENTS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportMovementTotals(DataFetchingEnvironment asked) {
        return links.of(ExportedView.MOVEMENT_TOTALS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    ExportLink exportIntakeBatches(DataFetchingEnvironment asked) {
        return links.of(ExportedView.INTAKE_BATCHES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    ExportLink exportIntakeLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.INTAKE_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportSurrenderDuties(DataFetchingEnvironment asked) {
        return links.of(ExportedView.SURRENDER_DUTIES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportSurrenderSummary(DataFetchingEnvironment asked) {
        return links.of(ExportedView.SURRENDER_SUMMARY, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportPurchaseChecks(DataFetchingEnvironment asked) {
        return links.of(ExportedView.PURCHASE_CHECKS, asked.getArguments());
    }
}
