package org.gongwucang.command.fleet;

import java.math.BigDecimal;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.jspecify.annotations.Nullable;

/**
 * 拟购车辆: what a unit asks for.
 *
 * @param category name of a {@link VehicleCategory}
 * @param ground name of a {@link PurchaseGround}
 * @param displacement in litres; null where there is no such engine
 * @param price without purchase tax, in yuan
 */
public record AskedVehicle(
        String category,
        String ground,
        boolean newEnergy,
        boolean saloon,
        boolean domestic,
        @Nullable BigDecimal displacement,
        BigDecimal price) {

    static AskedVehicle of(VehiclePurchaseRequested e) {
        return new AskedVehicle(
                e.category(), e.ground(), e.newEnergy(), e.saloon(), e.domestic(), e.displacement(), e.price());
    }
}
