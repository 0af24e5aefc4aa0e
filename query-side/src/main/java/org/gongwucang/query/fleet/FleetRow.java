package org.gongwucang.query.fleet;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetVehicleEntry;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.jspecify.annotations.Nullable;

/**
 * 车队台账行: one unit.
 *
 * @param document by which the establishment was approved; null before it was set
 * @param parts what was set, by category
 * @param vehicles that the unit has
 * @param purchases approved and not delivered
 */
@RecordBuilder
public record FleetRow(
        String unit,
        int establishment,
        @Nullable String document,
        List<Part> parts,
        List<Member> vehicles,
        List<Member> purchases)
        implements FleetRowBuilder.With {

    public FleetRow {
        parts = List.copyOf(parts);
        vehicles = List.copyOf(vehicles);
        purchases = List.copyOf(purchases);
    }

    /** 编制分项. */
    public record Part(String category, int establishment) {}

    /**
     * 在编: a vehicle that the unit has, or a purchase that was approved.
     *
     * @param id of the vehicle or the purchase
     * @param name asset code of the vehicle, or number of the purchase
     */
    public record Member(String id, String name, String category) {}

    static FleetRow of(@Nullable FleetRow before, String unit) {
        return before == null ? new FleetRow(unit, 0, null, List.of(), List.of(), List.of()) : before;
    }

    FleetRow set(EstablishmentSet e) {
        return withEstablishment(e.total())
                .withDocument(e.document())
                .withParts(e.parts().stream()
                        .map(part -> new Part(part.category(), part.vehicles()))
                        .toList());
    }

    FleetRow approved(VehiclePurchaseApproved e) {
        return withPurchases(with(purchases, new Member(e.purchase(), e.number(), e.category())));
    }

    FleetRow withoutPurchase(String purchase) {
        return withPurchases(without(purchases, purchase));
    }

    FleetRow came(FleetVehicleEntry e) {
        return withVehicles(with(vehicles, new Member(e.vehicle(), e.code(), e.category())));
    }

    FleetRow left(String vehicle) {
        return withVehicles(without(vehicles, vehicle));
    }

    private static List<Member> with(List<Member> all, Member one) {
        List<Member> more = new ArrayList<>(without(all, one.id()));
        more.add(one);
        return more;
    }

    private static List<Member> without(List<Member> all, String id) {
        return all.stream().filter(one -> !one.id().equals(id)).toList();
    }
}
