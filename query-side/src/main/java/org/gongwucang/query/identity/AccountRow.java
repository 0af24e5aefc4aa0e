package org.gongwucang.query.identity;

/** 账号台账行. */
public record AccountRow(String account, String staff, boolean active) {

    AccountRow active(boolean yes) {
        return new AccountRow(account, staff, yes);
    }
}
