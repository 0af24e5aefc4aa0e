package org.gongwucang.query.testing;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.StockLotEntry;
import org.gongwucang.events.building.BuildingEntry;
import org.gongwucang.events.building.BuildingEntryReversed;
import org.gongwucang.events.configuration.ConfigurationEntry;
import org.gongwucang.events.configuration.ConfigurationEntryReversed;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalEntryReversed;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.finding.FindingEntryReversed;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.fleet.FleetEntryReversed;
import org.gongwucang.events.inspection.InspectionEntry;
import org.gongwucang.events.inspection.InspectionEntryReversed;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeEntryReversed;
import org.gongwucang.events.lease.LeaseEntry;
import org.gongwucang.events.lease.LeaseEntryReversed;
import org.gongwucang.events.office.OfficeEntry;
import org.gongwucang.events.office.OfficeEntryReversed;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.office.SecondOfficeRequestReversed;
import org.gongwucang.events.provider.ProviderEntry;
import org.gongwucang.events.provider.ProviderEntryReversed;
import org.gongwucang.events.purchase.PurchaseEntry;
import org.gongwucang.events.purchase.PurchaseEntryReversed;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reallocation.SpaceReallocationEntryReversed;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentEntryReversed;
import org.gongwucang.events.room.RoomEntry;
import org.gongwucang.events.room.RoomEntryReversed;
import org.gongwucang.events.running.RunningBookEntry;
import org.gongwucang.events.running.RunningEntryReversed;
import org.gongwucang.events.stocktake.CountLineEntry;
import org.gongwucang.events.stocktake.CountLineEntryReversed;
import org.gongwucang.events.stocktake.StockTakeEntry;
import org.gongwucang.events.stocktake.StockTakeEntryReversed;
import org.gongwucang.events.temporarybody.TemporaryBodyEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyEntryReversed;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.transfer.TransferEntryReversed;
import org.gongwucang.events.trip.DriverEntry;
import org.gongwucang.events.trip.DriverEntryReversed;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.trip.TripEntryReversed;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleEntryReversed;
import org.gongwucang.events.works.WorksEntry;
import org.gongwucang.events.works.WorksEntryReversed;
import org.gongwucang.query.testing.Retold.Standing;

/** 冲销凭证: the entries by which those of each family are taken back. */
public final class Reversals {

    private interface Making {
        Reversal of(
                String id,
                String event,
                long sequence,
                String kind,
                LocalDate was,
                String reason,
                LocalDate occurredOn);
    }

    private static final Map<Class<? extends Entry>, Making> FAMILIES = Map.ofEntries(
            entry(AssetEntry.class, AssetEntryReversed::new),
            entry(StockLotEntry.class, LotEntryReversed::new),
            entry(IntakeEntry.class, IntakeEntryReversed::new),
            entry(TransferEntry.class, TransferEntryReversed::new),
            entry(DisposalEntry.class, DisposalEntryReversed::new),
            entry(ReassignmentEntry.class, ReassignmentEntryReversed::new),
            entry(StockTakeEntry.class, StockTakeEntryReversed::new),
            entry(CountLineEntry.class, CountLineEntryReversed::new),
            entry(TemporaryBodyEntry.class, TemporaryBodyEntryReversed::new),
            entry(ConfigurationEntry.class, ConfigurationEntryReversed::new),
            entry(PurchaseEntry.class, PurchaseEntryReversed::new),
            entry(VehicleEntry.class, VehicleEntryReversed::new),
            entry(FleetEntry.class, FleetEntryReversed::new),
            entry(RunningBookEntry.class, RunningEntryReversed::new),
            entry(TripEntry.class, TripEntryReversed::new),
            entry(DriverEntry.class, DriverEntryReversed::new),
            entry(InspectionEntry.class, InspectionEntryReversed::new),
            entry(ProviderEntry.class, ProviderEntryReversed::new),
            entry(BuildingEntry.class, BuildingEntryReversed::new),
            entry(RoomEntry.class, RoomEntryReversed::new),
            entry(OfficeEntry.class, OfficeEntryReversed::new),
            entry(SecondOfficeEntry.class, SecondOfficeRequestReversed::new),
            entry(SpaceReallocationEntry.class, SpaceReallocationEntryReversed::new),
            entry(WorksEntry.class, WorksEntryReversed::new),
            entry(LeaseEntry.class, LeaseEntryReversed::new),
            entry(FindingEntry.class, FindingEntryReversed::new));

    private Reversals() {}

    /** The families of entries that can be taken back; each is sealed. */
    public static Set<Class<? extends Entry>> families() {
        return FAMILIES.keySet();
    }

    static boolean isReversible(Entry entry) {
        return !(entry instanceof Reversal) && making(entry).isPresent();
    }

    private static Optional<Making> making(Entry entry) {
        return FAMILIES.entrySet().stream()
                .filter(family -> family.getKey().isInstance(entry))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static Reversal of(Standing one, LocalDate day) {
        Entry entry = one.entry();
        return making(entry)
                .orElseThrow()
                .of(
                        Retold.id(one.stream()),
                        one.stream() + "#" + one.sequence(),
                        one.sequence(),
                        entry.getClass().getSimpleName(),
                        entry.occurredOn(),
                        "录错",
                        day);
    }
}
