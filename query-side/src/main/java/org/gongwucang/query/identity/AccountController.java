package org.gongwucang.query.identity;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.StaffView;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 账号台账: asked, by those who open accounts and those who audit them. */
@Controller
class AccountController {

    private final LedgerReader<AccountRow> book;
    private final LedgerReader<StaffRow> staff;
    private final Moments moments;

    AccountController(LedgerReader<AccountRow> book, LedgerReader<StaffRow> staff, Moments moments) {
        this.book = book;
        this.staff = staff;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    RowConnection<AccountView> accounts(
            @Arguments AccountQuestion asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = asked.where();
        return RowConnection.of(
                book.page(where, asked.order(), page, at), AccountView::new, () -> book.count(where, at));
    }

    @BatchMapping(typeName = "SignInAccount")
    Map<AccountView, StaffView> holder(List<AccountView> accounts) {
        return Relations.load(accounts, AccountView::staffNumber, staff, StaffView::new);
    }
}
