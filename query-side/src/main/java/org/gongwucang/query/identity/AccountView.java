package org.gongwucang.query.identity;

import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;

/** 账号: as GraphQL shows it. The holder comes in a batch. */
public final class AccountView extends RowView<AccountRow> {

    public AccountView(Seen<AccountRow> seen) {
        super(seen);
    }

    public String account() {
        return row().account();
    }

    public boolean active() {
        return row().active();
    }

    String staffNumber() {
        return row().staff();
    }
}
