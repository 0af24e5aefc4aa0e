package org.gongwucang.query.export;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.SECOND_APPROVER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import graphql.schema.DataFetchingEnvironment;
import org.gongwucang.query.export.ExportLinks.ExportLink;
import org.gongwucang.vault.identity.AllowedTo;
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
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    ExportLink exportTransferOrders(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_ORDERS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    ExportLink exportTransferLines(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_LINES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    ExportLink exportLoans(DataFetchingEnvironment asked) {
        return links.of(ExportedView.LOANS, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    ExportLink exportTransferRegister(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_REGISTER, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
    ExportLink exportTransferOutcomes(DataFetchingEnvironment asked) {
        return links.of(ExportedView.TRANSFER_OUTCOMES, asked.getArguments());
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        SECOND_APPROVER,
        FINANCE,
        ASSET_MANAGER,
        AUDITOR,
        ADMINISTRATOR
    })
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
