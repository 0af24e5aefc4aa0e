package org.gongwucang.query.year;

import org.gongwucang.query.inspection.InspectionCoverage;
import org.gongwucang.query.inspection.InspectionCoverages;
import org.gongwucang.query.lease.LeaseYears;
import org.gongwucang.query.lease.LeaseYears.LeaseYear;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.reallocation.SpaceReallocationYears;
import org.gongwucang.query.reallocation.SpaceReallocationYears.SpaceReallocationYear;
import org.gongwucang.query.vehicle.VehicleYears;
import org.gongwucang.query.vehicle.VehicleYears.VehicleYear;
import org.gongwucang.query.works.SpaceApprovals;
import org.gongwucang.query.works.SpaceApprovals.SpaceApprovalYear;
import org.gongwucang.query.works.WorksYears;
import org.gongwucang.query.works.WorksYears.WorksYear;
import org.springframework.stereotype.Component;

/** 年度车辆与用房: what the registers of vehicles and rooms say of a year, of the whole house. */
@Component
class YearProperty {

    private final VehicleYears vehicles;
    private final SpaceReallocationYears reallocations;
    private final SpaceApprovals approvals;
    private final WorksYears works;
    private final LeaseYears leases;
    private final InspectionCoverages coverages;

    YearProperty(
            VehicleYears vehicles,
            SpaceReallocationYears reallocations,
            SpaceApprovals approvals,
            WorksYears works,
            LeaseYears leases,
            InspectionCoverages coverages) {
        this.vehicles = vehicles;
        this.reallocations = reallocations;
        this.approvals = approvals;
        this.works = works;
        this.leases = leases;
        this.coverages = coverages;
    }

    VehicleYear vehicles(int year, At at) {
        return vehicles.of(year, Where::new, Where::new, at);
    }

    SpaceReallocationYear reallocations(int year, At at) {
        return reallocations.of(new Where(), year, at);
    }

    SpaceApprovalYear approvals(int year, At at) {
        return approvals.of(Where::new, year, at);
    }

    WorksYear works(int year, At at) {
        return works.of(Where::new, year, at);
    }

    InspectionCoverage coverage(int year, At at) {
        return coverages.inYear(year, at);
    }

    LeaseYear leases(int year, At at) {
        return leases.of(Where::new, year, at);
    }
}
