package org.gongwucang.standalone.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.house.House;

/** 演员: the accounts that act, each signed in once. All have the password of the demo accounts. */
final class Cast {

    private final URI address;
    private final Map<String, House> signedIn = new HashMap<>();

    Cast(URI address) {
        this.address = address;
    }

    House as(String account) {
        return signedIn.computeIfAbsent(account, name -> House.signedIn(address, name, DemoAccounts.PASSWORD));
    }
}
