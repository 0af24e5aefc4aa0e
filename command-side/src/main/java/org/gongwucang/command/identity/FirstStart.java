package org.gongwucang.command.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongwucang.command.identity.AccountCommand.OpenAccount;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.HouseCommands;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.organisation.RoleSet;
import org.gongwucang.command.organisation.StaffCommand.EnrolStaff;
import org.gongwucang.command.organisation.StaffNumber;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.vault.account.Accounts;
import org.springframework.stereotype.Component;

/**
 * 首次启动: where there is no account, sets up the office that runs the house, its first administrator and the account
 * to sign in with. Each step meets itself when it is repeated, so a first start that was cut off is completed.
 */
@Component
public class FirstStart {

    /** Account of the first administrator. */
    public static final String ACCOUNT = "admin";

    private static final String STAFF = "ADMIN";

    private final Accounts accounts;
    private final HouseCommands house;
    private final BusinessDays days;

    FirstStart(Accounts accounts, HouseCommands house, BusinessDays days) {
        this.accounts = accounts;
        this.house = house;
        this.days = days;
    }

    /** The generated password, to be shown once; nothing where somebody can sign in already, or another process was faster. */
    public Optional<String> administratorPassword() {
        if (!accounts.all().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = days.today();
        UnitCode office = new UnitCode(HouseCommands.OFFICE);
        StaffNumber staff = new StaffNumber(STAFF);
        house.send("unit", new EstablishUnit(office, new Name("公物仓办公室"), null, "ORGAN", today));
        house.send("staff", new EnrolStaff(staff, office, new RoleSet(List.of("ADMINISTRATOR")), today));
        house.send("account", new OpenAccount(new AccountName(ACCOUNT), STAFF, today));
        String password = Accounts.generatedPassword();
        return accounts.open(ACCOUNT, STAFF, password, true) ? Optional.of(password) : Optional.empty();
    }
}
