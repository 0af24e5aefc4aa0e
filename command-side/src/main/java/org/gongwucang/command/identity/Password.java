package org.gongwucang.command.identity;

import static org.gongwucang.command.kernel.Rules.require;

/** 口令: 12 to 200 characters; never written anywhere. */
record Password(String value) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    Password {
        require(value.length() >= SHORTEST && value.length() <= LONGEST, "PASSWORD_TOO_SHORT", "least", SHORTEST);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
