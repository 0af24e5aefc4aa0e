package org.gongwucang.events.fleet;

/** 购车: what can happen to one purchase; each is a strand of its own. */
public sealed interface FleetPurchaseEntry extends FleetEntry
        permits VehiclePurchaseRequested,
                VehiclePurchaseApproved,
                VehiclePurchaseRejected,
                VehiclePurchaseCancelled,
                VehiclePurchaseDelivered {

    /** Identifier of the purchase. */
    String purchase();
}
