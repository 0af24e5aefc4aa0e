package org.gongwucang.standalone.fault;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** 登记员: enrols staff and opens their accounts, so that the vault and the events are written one after the other. */
final class Registrar implements Callable<Integer> {

    private static final String ENROL =
            "mutation($i: EnrolStaffInput!) { done: enrolStaff(input: $i) { id: staff version userErrors { code } } }";
    private static final String OPEN =
            "mutation($i: OpenAccountInput!) { done: openAccount(input: $i) { id: account version userErrors { code } } }";

    private final Caller caller;
    private final BooleanSupplier isOver;

    Registrar(Caller caller, BooleanSupplier isOver) {
        this.caller = caller;
        this.isOver = isOver;
    }

    static String name(int person) {
        return "职员" + person;
    }

    static String number(int person) {
        return "P" + (1000 + person);
    }

    /** @return persons enrolled, each with an account */
    @Override
    public Integer call() {
        int person = 0;
        while (!isOver.getAsBoolean()) {
            caller.mutate(
                    "enrol",
                    ENROL,
                    Map.of(
                            "staff", number(person),
                            "name", name(person),
                            "unit", "GWC-OFFICE",
                            "roles", List.of("KEEPER")));
            caller.mutate(
                    "account",
                    OPEN,
                    Map.of("account", "p" + person, "staff", number(person), "password", "a-first-password-" + person));
            person++;
        }
        return person;
    }
}
