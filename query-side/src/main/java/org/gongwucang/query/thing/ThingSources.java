package org.gongwucang.query.thing;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.gongwucang.query.building.BuildingLedger;
import org.gongwucang.query.building.BuildingRow;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.room.RoomLedger;
import org.gongwucang.query.room.RoomRow;
import org.gongwucang.query.thing.RegisteredThing.Kind;
import org.gongwucang.query.vehicle.VehicleLedger;
import org.gongwucang.query.vehicle.VehicleRow;
import org.springframework.stereotype.Component;

/** 登记来源: the registers of the house, each within the caller's reach. */
@Component
class ThingSources {

    private final List<ThingSource<?>> all;
    private final UnitTrees units;
    private final Reaches reaches;

    ThingSources(
            HoldingLedger holdings,
            LedgerReader<HoldingRow> things,
            VehicleLedger vehicleLedger,
            LedgerReader<VehicleRow> vehicles,
            BuildingLedger buildingLedger,
            LedgerReader<BuildingRow> buildings,
            RoomLedger roomLedger,
            LedgerReader<RoomRow> rooms,
            UnitTrees units,
            Reaches reaches) {
        this.units = units;
        this.reaches = reaches;
        this.all = List.of(
                new ThingSource<>(
                        List.of(Kind.ASSET, Kind.LOT), holdings, things, this::holdings, ThingSources::holding),
                new ThingSource<>(
                        List.of(Kind.VEHICLE),
                        vehicleLedger,
                        vehicles,
                        where(List.of("name"), List.of("code", "plate", "oldCardNo", "vin")),
                        ThingSources::vehicle),
                new ThingSource<>(
                        List.of(Kind.BUILDING),
                        buildingLedger,
                        buildings,
                        where(List.of("name", "address"), List.of("code")),
                        ThingSources::building),
                new ThingSource<>(
                        List.of(Kind.ROOM),
                        roomLedger,
                        rooms,
                        where(List.of("occupierName"), List.of("code", "number")),
                        ThingSources::room));
    }

    /** In the order in which they are asked. */
    List<ThingSource<?>> all() {
        return all;
    }

    private Where holdings(ThingQuestion asked, At at) {
        return where(List.of("name"), List.of("code", "serialNo", "oldCardNo"))
                .apply(asked, at)
                .oneOf(
                        "kind",
                        asked.kinds() == null
                                ? null
                                : asked.kinds().stream().map(Kind::name).toList());
    }

    private BiFunction<ThingQuestion, At, Where> where(List<String> contained, List<String> begun) {
        return (asked, at) -> new Where()
                .oneOf("unit", reaches.current().units())
                .oneOf("unit", units.below(asked.under(), at))
                .text(asked.text(), contained, begun);
    }

    private static RegisteredThing holding(Seen<HoldingRow> seen) {
        HoldingRow row = seen.row();
        return new RegisteredThing(
                Kind.valueOf(row.kind()),
                row.id(),
                row.code(),
                row.name(),
                row.state(),
                row.unit(),
                row.location(),
                row.value(),
                seen.at());
    }

    private static RegisteredThing vehicle(Seen<VehicleRow> seen) {
        VehicleRow row = seen.row();
        return new RegisteredThing(
                Kind.VEHICLE,
                row.vehicle(),
                row.code(),
                row.name(),
                row.state(),
                row.unit(),
                row.plate(),
                row.value(),
                seen.at());
    }

    private static RegisteredThing building(Seen<BuildingRow> seen) {
        BuildingRow row = seen.row();
        return new RegisteredThing(
                Kind.BUILDING,
                row.building(),
                row.code(),
                row.name(),
                row.title(),
                row.unit(),
                row.address(),
                row.value(),
                seen.at());
    }

    private static RegisteredThing room(Seen<RoomRow> seen) {
        RoomRow row = seen.row();
        String state =
                row.standing() ? row.vacant() ? "VACANT" : "OCCUPIED" : Objects.requireNonNullElse(row.end(), "ENDED");
        return new RegisteredThing(
                Kind.ROOM,
                row.room(),
                row.code(),
                row.number(),
                state,
                row.unit(),
                row.buildingCode() + "/" + row.number(),
                row.value(),
                seen.at());
    }
}
