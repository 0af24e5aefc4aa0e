package org.gongwucang.command.fleet;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.fleet.FleetPurchaseEntry;
import org.gongwucang.events.fleet.FleetVehicleEntry;
import org.jspecify.annotations.Nullable;

/**
 * 单位车队: what a unit may have of vehicles, what it has, and what was approved and is not there yet. Whether there is a last place is
 * decided in this stream, however many purchases are approved at once. The establishment, each purchase and each vehicle are
 * strands; none of them opens the others.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class UnitFleet extends Reversible {

    private String unit = "";
    private Strand<Establishment> establishment = Strand.from(Establishment.NONE, LocalDate.EPOCH);
    private SortedMap<String, Strand<PurchaseState>> purchases = new TreeMap<>();
    private SortedMap<String, Strand<FleetVehicle>> vehicles = new TreeMap<>();

    UnitFleet() {}

    /** Of which nothing was said yet. */
    UnitFleet(String unit) {
        this.unit = unit;
    }

    /** Of a category, or of all where none is named. */
    FleetNumbers numbers(@Nullable String category) {
        int held = (int) vehicles.values().stream()
                .map(Strand::value)
                .filter(one -> one.held() && (category == null || one.category().equals(category)))
                .count();
        int pending = (int) purchases.values().stream()
                .map(Strand::value)
                .filter(one -> one.isPending() && one.isOf(category))
                .count();
        Establishment set = establishment.value();
        return new FleetNumbers(held, pending, category == null ? set.total() : set.of(category));
    }

    /** Purchases that were approved in the year and not given up. */
    int boughtIn(int year) {
        return (int) purchases.values().stream()
                .filter(purchase -> purchase.value().isBoughtIn(year))
                .count();
    }

    PurchaseState purchase(String purchase) {
        PurchaseState known = purchaseAt(purchase).value();
        require(known.phase() != PurchaseState.Phase.NONE, "NOT_FOUND", "code", purchase);
        return known;
    }

    PurchaseState requirePhase(String purchase, PurchaseState.Phase... needed) {
        PurchaseState known = purchase(purchase);
        require(
                List.of(needed).contains(known.phase()),
                "VEHICLE_PURCHASE_STATE",
                "number",
                known.number(),
                "state",
                known.phase(),
                "needed",
                needed[0]);
        return known;
    }

    /** One more of the category fits into what was set, for the category and for all. */
    void requireRoom(String category) {
        require(establishment.value().set(), "ESTABLISHMENT_NOT_SET", "unit", unit);
        requireRoom("QUOTA_EXCEEDED", category, numbers(category));
        requireRoom("TOTAL_QUOTA_EXCEEDED", category, numbers(null));
    }

    private void requireRoom(String code, String category, FleetNumbers numbers) {
        require(
                numbers.hasRoom(),
                code,
                "unit",
                unit,
                "category",
                category,
                "held",
                numbers.held(),
                "pending",
                numbers.pending(),
                "establishment",
                numbers.establishment());
    }

    void say(FleetEntry entry) {
        requireInOrder(entry);
        apply(entry);
    }

    private void requireInOrder(FleetEntry entry) {
        if (entry instanceof FleetPurchaseEntry e) {
            purchaseAt(e.purchase()).requireInOrder(e.occurredOn());
        }
        if (entry instanceof FleetVehicleEntry e) {
            vehicleAt(e.vehicle()).requireInOrder(e.occurredOn());
        }
        if (entry instanceof EstablishmentSet) {
            establishment.requireInOrder(entry.occurredOn());
        }
    }

    /** What cites files is made when its day is known to be no obstacle. */
    void requireInOrder(String purchase, LocalDate day) {
        purchaseAt(purchase).requireInOrder(day);
    }

    void requireInOrder(LocalDate day) {
        establishment.requireInOrder(day);
    }

    private Strand<PurchaseState> purchaseAt(String purchase) {
        return Objects.requireNonNullElseGet(
                purchases.get(purchase), () -> Strand.from(PurchaseState.NONE, LocalDate.EPOCH));
    }

    private Strand<FleetVehicle> vehicleAt(String vehicle) {
        return Objects.requireNonNullElseGet(
                vehicles.get(vehicle), () -> Strand.from(FleetVehicle.NONE, LocalDate.EPOCH));
    }

    @Override
    protected boolean isPerpetual() {
        return true;
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(establishment));
        all.addAll(purchases.values());
        all.addAll(vehicles.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        throw new IllegalStateException("a fleet has no opening");
    }

    @Override
    protected void voided() {
        throw new IllegalStateException("a fleet has no opening");
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        unit = ((FleetEntry) entry).unit();
        if (entry instanceof EstablishmentSet e) {
            establishment = establishment.after(Establishment.of(e), recorded);
        }
        if (entry instanceof FleetPurchaseEntry e) {
            Strand<PurchaseState> before = purchaseAt(e.purchase());
            purchases.put(e.purchase(), before.after(before.value().after(e, recorded.event()), recorded));
        }
        if (entry instanceof FleetVehicleEntry e) {
            vehicles.put(e.vehicle(), vehicleAt(e.vehicle()).after(FleetVehicle.after(e), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        establishment = establishment.without(event);
        purchases.replaceAll((key, strand) -> strand.without(event));
        vehicles.replaceAll((key, strand) -> strand.without(event));
    }

    @Override
    protected String identifiedBy(Entry first) {
        return ReversibleKind.fleetOf(((FleetEntry) first).unit()).id();
    }

    @Override
    protected String code() {
        return unit;
    }
}
