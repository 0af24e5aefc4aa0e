package org.gongwucang.query.testing;

import java.util.HashSet;
import java.util.Set;
import org.gongwucang.events.Entry;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetPurchaseEntry;
import org.gongwucang.events.fleet.FleetVehicleEntry;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.events.running.RunningEntry;
import org.gongwucang.events.running.VehicleRepairCompleted;
import org.gongwucang.events.trip.DriverEngaged;
import org.gongwucang.events.trip.DriverReleased;

/** 车队分线: each purchase, vehicle, bill, trip, visit and designation is a strand, and some entries belong to two. */
final class FleetStrands {

    private FleetStrands() {}

    /** None where the entry tells of something else. */
    static Set<String> of(Entry entry) {
        Set<String> strands = new HashSet<>();
        if (entry instanceof EstablishmentSet) {
            strands.add("establishment");
        }
        if (entry instanceof FleetPurchaseEntry e) {
            strands.add("purchase " + e.purchase());
        }
        if (entry instanceof FleetVehicleEntry e) {
            strands.add("vehicle " + e.vehicle());
        }
        if (entry instanceof RunningEntry e) {
            strands.add("entry " + e.entry());
        }
        if (entry instanceof VehicleRepairCompleted e && e.offListApproval() != null) {
            strands.add("entry " + e.offListApproval());
        }
        if (entry instanceof DriverEngaged e) {
            strands.add("trip " + e.trip());
        } else if (entry instanceof DriverReleased e) {
            strands.add("trip " + e.trip());
        } else if (entry instanceof ProviderDesignated e) {
            strands.add("designation " + e.designation());
        } else if (entry instanceof ProviderDesignationEnded e) {
            strands.add("designation " + e.designation());
        }
        strands.addAll(ofCampaign(entry));
        return strands;
    }

    /** The end is a step of every visit. */
    private static Set<String> ofCampaign(Entry entry) {
        if (entry instanceof UnitInspected e) {
            return Set.of("visit " + e.visit());
        } else if (entry instanceof InspectionViolationRecorded e) {
            return Set.of("visit " + e.visit(), "violation " + e.violation());
        } else if (entry instanceof InspectionViolationClosed e) {
            return Set.of("violation " + e.violation());
        }
        return entry instanceof InspectionCampaignClosed ? Set.of("closed", "visit *") : Set.of();
    }
}
