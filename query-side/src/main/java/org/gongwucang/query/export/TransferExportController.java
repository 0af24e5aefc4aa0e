package org.gongwucang.query.export;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedToOrderReaders;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 出仓导出: links to ledgers of orders, each for whom the ledger itself is. */
@Controller
class TransferExportController {

    private final ExportLinks links;

    TransferExportController(ExportLinks links) {
        this.links = links;
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportTransferOrders(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_ORDERS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportTransferLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportLoans(DataFetchingEnvironment asked) {
        return links.of(ExportedView.LOANS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportTransferRegister(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_REGISTER, asked.getArguments());
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportTransferOutcomes(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_OUTCOMES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToOrderReaders
    ExportLink exportTransferApprovals(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_APPROVALS, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportLoanNotices(DataFetchingEnvironment asked) {
        return links.of(ExportedView.LOAN_NOTICES, asked.getArguments());
    }

    @QueryMapping
    @AllowedToReaders
    ExportLink exportLateUnits(DataFetchingEnvironment asked) {
        return links.of(ExportedView.LATE_UNITS, asked.getArguments());
    }
}
