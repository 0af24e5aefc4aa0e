package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.springframework.stereotype.Component;

/** What the guards of cards and lots ask of places, people and units. */
@Component
class PlaceRules {

    private static final String KEEPER = "KEEPER";

    private final Locations locations;
    private final Staff staff;
    private final Units units;

    PlaceRules(Locations locations, Staff staff, Units units) {
        this.locations = locations;
        this.staff = staff;
        this.units = units;
    }

    /** Account of a thing put in the place, whose location must be open and whose custodian a keeper. */
    String accountFor(Place place) {
        requireKeeper(place.custodian());
        return place.accountIn(openWarehouseOf(place.location()));
    }

    String accountMovedTo(String location, String account) {
        return Place.accountMovedTo(openWarehouseOf(location), account);
    }

    /** Account of a thing that comes back to the place: an absence changes no funds. */
    String accountBackAt(Place place, String account) {
        requireKeeper(place.custodian());
        return accountMovedTo(place.location(), account);
    }

    private String openWarehouseOf(String location) {
        Locations.Location place = required(locations.find(location), "LOCATION_UNKNOWN", "location", location);
        require(place.active(), "LOCATION_INACTIVE", "location", location);
        return place.warehouse();
    }

    void requireKeeper(String number) {
        Staff.Member member = activeMember(number);
        require(member.roles().contains(KEEPER), "CUSTODIAN_NOT_KEEPER", "staff", number);
    }

    void requireStaffOf(String unit, String number) {
        Staff.Member member = activeMember(number);
        require(units.isWithin(member.unit(), unit), "STAFF_OF_ANOTHER_UNIT", "staff", number, "unit", unit);
    }

    private Staff.Member activeMember(String number) {
        Staff.Member member = required(staff.find(number), "STAFF_UNKNOWN", "staff", number);
        require(member.active(), "STAFF_INACTIVE", "staff", number);
        return member;
    }

    /** Somebody of another unit learns no more than that there is nothing for them. */
    void requireWithin(String unit, String actorUnit, String code) {
        require(units.isWithin(unit, actorUnit), "NOT_FOUND", "code", code);
    }
}
