package org.gongwucang.query.quality;

import org.gongwucang.query.building.BuildingRow;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.room.RoomRow;
import org.gongwucang.query.vehicle.VehicleRow;
import org.jspecify.annotations.Nullable;

/**
 * 检查发现: a flaw in a row of a register.
 *
 * @param key of the row
 * @param code of the thing, vehicle, building or room, or of the unit whose fleet it is
 * @param pieces of a fleet the vehicles that it is about
 * @param detail what is flawed; null where the check says it all
 */
record QualityFinding(
        QualityCheck check,
        QualityRegister register,
        String key,
        String code,
        String name,
        String unitCode,
        int pieces,
        @Nullable String detail) {

    static QualityFinding of(QualityCheck check, Seen<HoldingRow> seen, @Nullable String detail) {
        HoldingRow row = seen.row();
        return new QualityFinding(
                check, QualityRegister.THING, seen.key(), row.code(), row.name(), row.unit(), row.quantity(), detail);
    }

    static QualityFinding ofVehicle(QualityCheck check, Seen<VehicleRow> seen, @Nullable String detail) {
        VehicleRow row = seen.row();
        return new QualityFinding(
                check, QualityRegister.VEHICLE, seen.key(), row.code(), row.name(), row.unit(), 1, detail);
    }

    static QualityFinding ofBuilding(QualityCheck check, Seen<BuildingRow> seen, @Nullable String detail) {
        BuildingRow row = seen.row();
        return new QualityFinding(
                check, QualityRegister.BUILDING, seen.key(), row.code(), row.name(), row.unit(), 1, detail);
    }

    /** @param unit that has the room, or keeps its building */
    static QualityFinding ofRoom(QualityCheck check, Seen<RoomRow> seen, String unit, @Nullable String detail) {
        RoomRow row = seen.row();
        return new QualityFinding(check, QualityRegister.ROOM, seen.key(), row.code(), row.number(), unit, 1, detail);
    }
}
