package org.gongwucang.command.fleet;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.fleet.FleetCommand.RequestVehiclePurchase;
import org.gongwucang.command.fleet.FleetInputs.RequestVehiclePurchaseInput;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.UnitCode;

/** 购车申请: from its input, checked in form. */
final class PurchaseDrafts {

    private PurchaseDrafts() {}

    static RequestVehiclePurchase request(RequestVehiclePurchaseInput input, Draft draft) {
        Yuan price = new Yuan(input.price());
        require(price.amount().signum() > 0, "PURCHASE_WITHOUT_PRICE", "unit", input.unit());
        BigDecimal displacement = Litres.checked(input.displacement(), "displacement", Litres.MOST_OF_AN_ENGINE);
        AskedVehicle asked = new AskedVehicle(
                input.category().name(),
                input.ground().name(),
                input.newEnergy(),
                input.saloon(),
                input.domestic(),
                displacement,
                price.amount());
        return new RequestVehiclePurchase(
                new UnitCode(input.unit()),
                draft.newId(),
                asked,
                new Reason(input.reason()),
                input.evidence(),
                draft.occurredOn());
    }
}
