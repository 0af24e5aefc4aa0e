package org.gongwucang.standalone.importing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongwucang.standalone.book.OrderDuties;
import org.gongwucang.standalone.book.OrderDuties.Duty;
import org.gongwucang.standalone.book.OrderDuties.Person;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.HouseRefused;
import org.gongwucang.standalone.house.PatientAsking;
import tools.jackson.databind.JsonNode;

/** 经办人员: everybody whom the mapping of a book of orders names, each signed in with an account of their own. */
public final class People {

    private final Map<Duty, House> houses;

    private People(Map<Duty, House> houses) {
        this.houses = houses;
    }

    /**
     * Signs all of them in.
     *
     * @param passwords of the accounts
     * @throws ImportNotReady where somebody is unknown, is somebody else, or may not do what the mapping says
     */
    public static People signedIn(OrderDuties duties, House house, UnaryOperator<String> passwords) {
        Map<Duty, House> houses = new EnumMap<>(Duty.class);
        duties.people().forEach((duty, person) -> requireKnown(duty, person, house));
        duties.people()
                .forEach((duty, person) ->
                        houses.put(duty, signedIn(duty, person, house, passwords.apply(person.account()))));
        return new People(houses);
    }

    /** The program as whoever has this duty. */
    House with(Duty duty) {
        return Objects.requireNonNull(houses.get(duty), duty::key);
    }

    Optional<House> find(Duty duty) {
        return Optional.ofNullable(houses.get(duty));
    }

    private static void requireKnown(Duty duty, Person person, House house) {
        if (PatientAsking.ask(house, Documents.STAFF, Map.of("staff", person.staff()))
                .path("staff")
                .isMissingNode()) {
            throw new ImportNotReady(at(duty) + "there is no member of staff " + person.staff() + ".");
        }
    }

    private static House signedIn(Duty duty, Person person, House house, String password) {
        try {
            House theirs = house.as(person.account(), password);
            check(duty, person, PatientAsking.ask(theirs, Documents.ME, Map.of()));
            return theirs;
        } catch (HouseRefused refusal) {
            throw new ImportNotReady(at(duty) + person.account() + ": " + refusal.getMessage());
        }
    }

    private static void check(Duty duty, Person person, JsonNode me) {
        String staff = me.path("staff").asString("");
        if (!staff.equals(person.staff())) {
            throw new ImportNotReady(
                    at(duty) + person.account() + " is the account of " + staff + ", not of " + person.staff() + ".");
        }
        if (me.path("mustChangePassword").asBoolean(false)) {
            throw new ImportNotReady(at(duty) + person.account() + " has to change the password first.");
        }
        Set<String> roles = new HashSet<>();
        me.path("roles").forEach(role -> roles.add(role.asString()));
        if (duty.roles().stream().noneMatch(roles::contains)) {
            throw new ImportNotReady(
                    at(duty) + person.staff() + " does not have the role " + String.join(" or ", duty.roles()) + ".");
        }
    }

    private static String at(Duty duty) {
        return "people." + duty.key() + ": ";
    }
}
