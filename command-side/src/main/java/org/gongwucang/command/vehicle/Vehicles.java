package org.gongwucang.command.vehicle;

import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.reference.Units;
import org.springframework.stereotype.Component;

/**
 * 车辆查找: a vehicle as it stands in the unit of work that asks, so that what happens to it meanwhile waits or is tried again. Ask
 * after documents and before claims and sequences.
 */
@Component
public class Vehicles {

    private final Aggregates aggregates;
    private final Things things;
    private final Units units;

    Vehicles(Aggregates aggregates, Things things, Units units) {
        this.aggregates = aggregates;
        this.things = things;
        this.units = units;
    }

    /** Identifier of the vehicle with this asset code, also where it was entered by mistake. */
    public Optional<String> idOf(String code) {
        return things.find(code)
                .filter(claim -> claim.kind().equals(VehicleMarks.KIND))
                .map(claim -> claim.holder());
    }

    /** Within a unit of work; nothing where it is unknown or void. */
    public Optional<VehicleFacts> find(String id) {
        return load(id).filter(known -> known.invoke(vehicle -> !vehicle.isVoid()))
                .map(known -> known.invoke(Vehicle::facts));
    }

    /** The same by asset code. */
    public Optional<VehicleFacts> findByCode(String code) {
        return idOf(code).flatMap(this::find);
    }

    /** Whether whoever acts may know of the vehicle: a unit sees its own and those of units below it. */
    public boolean isInReach(VehicleFacts vehicle, Caller by) {
        return !by.isBoundToUnit() || units.isWithin(vehicle.unit(), by.unit());
    }

    Optional<Aggregate<Vehicle>> load(String id) {
        return aggregates.find(Vehicle.class, id);
    }
}
