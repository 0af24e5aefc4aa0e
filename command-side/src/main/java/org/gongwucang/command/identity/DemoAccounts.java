package org.gongwucang.command.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongwucang.command.identity.AccountCommand.OpenAccount;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.HouseCommands;
import org.gongwucang.command.organisation.RoleSet;
import org.gongwucang.command.organisation.StaffCommand.EnrolStaff;
import org.gongwucang.command.organisation.StaffNumber;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 演示账号: one for each role, all with one known password; for trying the program out on one machine. */
@Component
public class DemoAccounts {

    /** Known to everybody. */
    public static final String PASSWORD = "demo-demo-demo";

    private final Accounts accounts;
    private final HouseCommands house;
    private final BusinessDays days;

    DemoAccounts(Accounts accounts, HouseCommands house, BusinessDays days) {
        this.accounts = accounts;
        this.house = house;
        this.days = days;
    }

    /** Names of the accounts, opened now or on an earlier start. */
    public List<String> open() {
        List<String> names = new ArrayList<>();
        for (Role role : Role.values()) {
            names.add(open(role));
        }
        return names;
    }

    private String open(Role role) {
        String name = "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (accounts.find(name).isEmpty()) {
            LocalDate today = days.today();
            String staff = "DEMO-" + role.name();
            UnitCode office = new UnitCode(HouseCommands.OFFICE);
            RoleSet roles = new RoleSet(List.of(role.name()));
            house.send(staff, new EnrolStaff(new StaffNumber(staff), office, roles, today));
            house.send(name, new OpenAccount(new AccountName(name), staff, today));
            accounts.open(name, staff, PASSWORD, false);
        }
        return name;
    }
}
