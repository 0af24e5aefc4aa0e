package org.gongwucang.command.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 首批账号: a command-side on its own opens them once it is up, as both halves in one process do: that of the first
 * administrator, whose password is shown once, and one for each role where {@code gongwucang.demo} is set.
 */
@Component
public class FirstAccounts {

    private final FirstStart firstStart;
    private final DemoAccounts demoAccounts;
    private final boolean demo;
    private final String address;

    FirstAccounts(
            FirstStart firstStart,
            DemoAccounts demoAccounts,
            @Value("${gongwucang.demo:false}") boolean demo,
            @Value("${server.address:0.0.0.0}") String address) {
        this.firstStart = firstStart;
        this.demoAccounts = demoAccounts;
        this.demo = demo;
        this.address = address;
    }

    /** @throws IllegalStateException where demo accounts are asked for and others than this machine could sign in */
    public void open() {
        firstStart.administratorPassword().ifPresent(FirstAccounts::show);
        if (demo) {
            requireThisMachineOnly();
            System.out.println("Demo accounts, password " + DemoAccounts.PASSWORD + ": " + demoAccounts.open());
        }
    }

    private static void show(String password) {
        System.out.println("First start. Sign in as " + FirstStart.ACCOUNT + " with password " + password);
        System.out.println("It is shown this once; change it.");
    }

    private void requireThisMachineOnly() {
        try {
            if (!InetAddress.getByName(address).isLoopbackAddress()) {
                throw new IllegalStateException("gongwucang.demo listens on this machine only: its passwords are known"
                        + " to everybody. Give --server.address=127.0.0.1");
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("server.address " + address + " is no address", e);
        }
    }
}
