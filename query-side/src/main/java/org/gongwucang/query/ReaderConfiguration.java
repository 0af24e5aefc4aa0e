package org.gongwucang.query;

import org.gongwucang.query.approval.ApprovalLedger;
import org.gongwucang.query.approval.ApprovalRow;
import org.gongwucang.query.building.BuildingLedger;
import org.gongwucang.query.building.BuildingRow;
import org.gongwucang.query.classification.AssetClassLedger;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.configuration.UnitConfigurationLedger;
import org.gongwucang.query.configuration.UnitConfigurationRow;
import org.gongwucang.query.delegation.DelegationLedger;
import org.gongwucang.query.delegation.DelegationRow;
import org.gongwucang.query.disposal.DisposalCaseLedger;
import org.gongwucang.query.disposal.DisposalCaseRow;
import org.gongwucang.query.disposal.DisposalLineLedger;
import org.gongwucang.query.disposal.DisposalLineRow;
import org.gongwucang.query.disposal.PursuitLedger;
import org.gongwucang.query.disposal.PursuitRow;
import org.gongwucang.query.erasure.ErasureLedger;
import org.gongwucang.query.erasure.ErasureRow;
import org.gongwucang.query.finding.FindingLedger;
import org.gongwucang.query.finding.FindingRow;
import org.gongwucang.query.fleet.FleetLedger;
import org.gongwucang.query.fleet.FleetRow;
import org.gongwucang.query.fleet.VehiclePurchaseLedger;
import org.gongwucang.query.fleet.VehiclePurchaseRow;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.identity.AccountLedger;
import org.gongwucang.query.identity.AccountRow;
import org.gongwucang.query.idleness.SurrenderDutyLedger;
import org.gongwucang.query.idleness.SurrenderDutyRow;
import org.gongwucang.query.inspection.InspectionCampaignLedger;
import org.gongwucang.query.inspection.InspectionCampaignRow;
import org.gongwucang.query.inspection.InspectionViolationLedger;
import org.gongwucang.query.inspection.InspectionViolationRow;
import org.gongwucang.query.inspection.InspectionVisitLedger;
import org.gongwucang.query.inspection.InspectionVisitRow;
import org.gongwucang.query.intake.IntakeBatchLedger;
import org.gongwucang.query.intake.IntakeBatchRow;
import org.gongwucang.query.intake.IntakeLineLedger;
import org.gongwucang.query.intake.IntakeLineRow;
import org.gongwucang.query.lease.LeaseLedger;
import org.gongwucang.query.lease.LeaseRow;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.movement.MovementJournal;
import org.gongwucang.query.movement.MovementRow;
import org.gongwucang.query.office.OccupancyLedger;
import org.gongwucang.query.office.OccupancyRow;
import org.gongwucang.query.office.SecondOfficeLedger;
import org.gongwucang.query.office.SecondOfficeRow;
import org.gongwucang.query.opening.ImportedBookLedger;
import org.gongwucang.query.opening.ImportedBookRow;
import org.gongwucang.query.opening.OpeningEntryLedger;
import org.gongwucang.query.opening.OpeningEntryRow;
import org.gongwucang.query.opening.OpeningLedger;
import org.gongwucang.query.opening.OpeningRow;
import org.gongwucang.query.organisation.StaffLedger;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.UnitLedger;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.period.PeriodLedger;
import org.gongwucang.query.period.PeriodRow;
import org.gongwucang.query.policy.PolicyDecisionJournal;
import org.gongwucang.query.policy.PolicyDecisionRow;
import org.gongwucang.query.policy.PolicyLedger;
import org.gongwucang.query.policy.PolicyVersionRow;
import org.gongwucang.query.provider.ProviderDesignationRow;
import org.gongwucang.query.provider.ProviderLedger;
import org.gongwucang.query.purchase.PurchaseCheckLedger;
import org.gongwucang.query.purchase.PurchaseCheckRow;
import org.gongwucang.query.reallocation.SpaceReallocationLedger;
import org.gongwucang.query.reallocation.SpaceReallocationRow;
import org.gongwucang.query.reassignment.ReassignmentLedger;
import org.gongwucang.query.reassignment.ReassignmentLineLedger;
import org.gongwucang.query.reassignment.ReassignmentLineRow;
import org.gongwucang.query.reassignment.ReassignmentRow;
import org.gongwucang.query.room.RoomLedger;
import org.gongwucang.query.room.RoomRow;
import org.gongwucang.query.running.RunningEntryRow;
import org.gongwucang.query.running.RunningLedger;
import org.gongwucang.query.stocktake.StockTakeLedger;
import org.gongwucang.query.stocktake.StockTakeLineLedger;
import org.gongwucang.query.stocktake.StockTakeLineRow;
import org.gongwucang.query.stocktake.StockTakeRow;
import org.gongwucang.query.task.TaskLedger;
import org.gongwucang.query.task.TaskRow;
import org.gongwucang.query.temporarybody.KitLedger;
import org.gongwucang.query.temporarybody.KitLineRow;
import org.gongwucang.query.temporarybody.KitTemplateLedger;
import org.gongwucang.query.temporarybody.KitTemplateRow;
import org.gongwucang.query.temporarybody.TemporaryBodyLedger;
import org.gongwucang.query.temporarybody.TemporaryBodyRow;
import org.gongwucang.query.transfer.LoanNoticeLedger;
import org.gongwucang.query.transfer.LoanNoticeRow;
import org.gongwucang.query.transfer.TransferLineLedger;
import org.gongwucang.query.transfer.TransferLineRow;
import org.gongwucang.query.transfer.TransferOrderLedger;
import org.gongwucang.query.transfer.TransferOrderRow;
import org.gongwucang.query.trip.TripLedger;
import org.gongwucang.query.trip.TripRow;
import org.gongwucang.query.vehicle.VehicleLedger;
import org.gongwucang.query.vehicle.VehicleMovementJournal;
import org.gongwucang.query.vehicle.VehicleMovementRow;
import org.gongwucang.query.vehicle.VehicleRow;
import org.gongwucang.query.warehouse.LocationLedger;
import org.gongwucang.query.warehouse.LocationRow;
import org.gongwucang.query.warehouse.WarehouseLedger;
import org.gongwucang.query.warehouse.WarehouseRow;
import org.gongwucang.query.works.WorksLedger;
import org.gongwucang.query.works.WorksRow;
import org.gongwucang.query.year.YearLedger;
import org.gongwucang.query.year.YearRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 查账: each ledger as questions see it, to be asked for by the type of its rows. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

    @Bean
    LedgerReader<UnitRow> units(Ledgers ledgers, UnitLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<StaffRow> staff(Ledgers ledgers, StaffLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<WarehouseRow> warehouses(Ledgers ledgers, WarehouseLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<LocationRow> locations(Ledgers ledgers, LocationLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<AssetClassRow> assetClasses(Ledgers ledgers, AssetClassLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<HoldingRow> holdings(Ledgers ledgers, HoldingLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<MovementRow> movements(Ledgers ledgers, MovementJournal ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<IntakeBatchRow> intakeBatches(Ledgers ledgers, IntakeBatchLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<IntakeLineRow> intakeLines(Ledgers ledgers, IntakeLineLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<TransferOrderRow> transferOrders(Ledgers ledgers, TransferOrderLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<StockTakeRow> stockTakes(Ledgers ledgers, StockTakeLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<DisposalCaseRow> disposalCases(Ledgers ledgers, DisposalCaseLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<ProviderDesignationRow> providerDesignations(Ledgers ledgers, ProviderLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<InspectionCampaignRow> inspectionCampaigns(Ledgers ledgers, InspectionCampaignLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<InspectionVisitRow> inspectionVisits(Ledgers ledgers, InspectionVisitLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<InspectionViolationRow> inspectionViolations(Ledgers ledgers, InspectionViolationLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<RunningEntryRow> runningEntries(Ledgers ledgers, RunningLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<TripRow> trips(Ledgers ledgers, TripLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<ReassignmentRow> reassignments(Ledgers ledgers, ReassignmentLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<ReassignmentLineRow> reassignmentLines(Ledgers ledgers, ReassignmentLineLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<FleetRow> fleets(Ledgers ledgers, FleetLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<BuildingRow> buildings(Ledgers ledgers, BuildingLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<VehiclePurchaseRow> vehiclePurchases(Ledgers ledgers, VehiclePurchaseLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<RoomRow> rooms(Ledgers ledgers, RoomLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<VehicleRow> vehicles(Ledgers ledgers, VehicleLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<OccupancyRow> occupancies(Ledgers ledgers, OccupancyLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<VehicleMovementRow> vehicleMovements(Ledgers ledgers, VehicleMovementJournal ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<SecondOfficeRow> secondOffices(Ledgers ledgers, SecondOfficeLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<SpaceReallocationRow> spaceReallocations(Ledgers ledgers, SpaceReallocationLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<TransferLineRow> transferLines(Ledgers ledgers, TransferLineLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<DisposalLineRow> disposalLines(Ledgers ledgers, DisposalLineLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<TemporaryBodyRow> temporaryBodies(Ledgers ledgers, TemporaryBodyLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<PursuitRow> pursuits(Ledgers ledgers, PursuitLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<KitLineRow> kitLines(Ledgers ledgers, KitLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<StockTakeLineRow> stockTakeLines(Ledgers ledgers, StockTakeLineLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<KitTemplateRow> kitTemplates(Ledgers ledgers, KitTemplateLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<PolicyVersionRow> policies(Ledgers ledgers, PolicyLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<PolicyDecisionRow> policyDecisions(Ledgers ledgers, PolicyDecisionJournal ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<SurrenderDutyRow> surrenderDuties(Ledgers ledgers, SurrenderDutyLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<YearRow> years(Ledgers ledgers, YearLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<PeriodRow> periods(Ledgers ledgers, PeriodLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<OpeningRow> opening(Ledgers ledgers, OpeningLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<OpeningEntryRow> openingEntries(Ledgers ledgers, OpeningEntryLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<ImportedBookRow> importedBooks(Ledgers ledgers, ImportedBookLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<AccountRow> signInAccounts(Ledgers ledgers, AccountLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<DelegationRow> delegations(Ledgers ledgers, DelegationLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<PurchaseCheckRow> purchaseChecks(Ledgers ledgers, PurchaseCheckLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<UnitConfigurationRow> unitConfigurations(Ledgers ledgers, UnitConfigurationLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<LoanNoticeRow> loanNotices(Ledgers ledgers, LoanNoticeLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<TaskRow> tasks(Ledgers ledgers, TaskLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<ApprovalRow> approvals(Ledgers ledgers, ApprovalLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<WorksRow> worksOrders(Ledgers ledgers, WorksLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<LeaseRow> leases(Ledgers ledgers, LeaseLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<FindingRow> findings(Ledgers ledgers, FindingLedger ledger) {
        return ledgers.reader(ledger);
    }

    @Bean
    LedgerReader<ErasureRow> erasureBook(Ledgers ledgers, ErasureLedger ledger) {
        return ledgers.reader(ledger);
    }
}
