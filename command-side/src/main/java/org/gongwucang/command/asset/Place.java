package org.gongwucang.command.asset;

/** 存放: where a thing in stock lies, in whose hands, and from which funds its account is. */
public record Place(String location, String custodian, String fundSource) {

    /** 账户: warehouse and fund source. */
    String accountIn(String warehouse) {
        return warehouse + "/" + fundSource;
    }

    /** The funds of an account. */
    static String fundsOf(String account) {
        return account.substring(account.indexOf('/') + 1);
    }

    /** The same funds in another warehouse. */
    static String accountMovedTo(String warehouse, String account) {
        return warehouse + account.substring(account.indexOf('/'));
    }
}
