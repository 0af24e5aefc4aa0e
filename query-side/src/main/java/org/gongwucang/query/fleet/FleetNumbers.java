package org.gongwucang.query.fleet;

import java.util.List;
import org.gongwucang.query.fleet.FleetRow.Member;

/**
 * 编制与实有: of a category, or of the unit as a whole.
 *
 * @param category {@link #ALL} of the whole
 * @param vehicles asset codes of what is held
 * @param purchases numbers of what is pending
 */
record FleetNumbers(String category, int establishment, List<String> vehicles, List<String> purchases) {

    /** Of all categories. */
    static final String ALL = "";

    static FleetNumbers of(String category, int establishment, FleetRow row) {
        return new FleetNumbers(
                category, establishment, names(category, row.vehicles()), names(category, row.purchases()));
    }

    private static List<String> names(String category, List<Member> all) {
        return all.stream()
                .filter(one -> category.equals(ALL) || one.category().equals(category))
                .map(Member::name)
                .sorted()
                .toList();
    }

    public int held() {
        return vehicles.size();
    }

    public int pending() {
        return purchases.size();
    }

    /** Places that are left. */
    public int vacant() {
        return Math.max(0, establishment - held() - pending());
    }

    /** Held and pending above the establishment. */
    public int over() {
        return Math.max(0, held() + pending() - establishment);
    }
}
