package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.gongwucang.command.CommandSide;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.FingerprintEntry;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.OldCardNumberClaimed;
import org.gongwucang.events.asset.SerialNumberClaimed;
import org.gongwucang.events.asset.StockLotEntry;
import org.gongwucang.events.attachment.AttachmentErasureEntry;
import org.gongwucang.events.building.BuildingEntry;
import org.gongwucang.events.building.TitleCertificateClaimed;
import org.gongwucang.events.classification.AssetClassEntry;
import org.gongwucang.events.configuration.ConfigurationEntry;
import org.gongwucang.events.delegation.DelegationEntry;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.identity.AccountEntry;
import org.gongwucang.events.inspection.InspectionEntry;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.lease.LeaseContractEntry;
import org.gongwucang.events.lease.LeaseEntry;
import org.gongwucang.events.numbering.CodeSequenceEntry;
import org.gongwucang.events.numbering.DocumentSequenceEntry;
import org.gongwucang.events.office.OfficeEntry;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.opening.BookEntry;
import org.gongwucang.events.opening.BookFileEntry;
import org.gongwucang.events.opening.OpeningEntry;
import org.gongwucang.events.organisation.StaffEntry;
import org.gongwucang.events.organisation.UnitEntry;
import org.gongwucang.events.organisation.UnitTreeEntry;
import org.gongwucang.events.period.PeriodEntry;
import org.gongwucang.events.policy.PolicyEntry;
import org.gongwucang.events.policy.PolicyUseEntry;
import org.gongwucang.events.provider.ProviderEntry;
import org.gongwucang.events.purchase.PurchaseEntry;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.room.RoomEntry;
import org.gongwucang.events.running.RunningBookEntry;
import org.gongwucang.events.stocktake.CountLineEntry;
import org.gongwucang.events.stocktake.StockTakeEntry;
import org.gongwucang.events.temporarybody.KitTemplateEntry;
import org.gongwucang.events.temporarybody.TemporaryBodyEntry;
import org.gongwucang.events.transfer.LoanDayNoted;
import org.gongwucang.events.transfer.LoansSwept;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.trip.DriverEntry;
import org.gongwucang.events.trip.TripEntry;
import org.gongwucang.events.vehicle.PlateClaimed;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VinClaimed;
import org.gongwucang.events.warehouse.LocationEntry;
import org.gongwucang.events.warehouse.WarehouseEntry;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.events.works.WorksEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every aggregate, fed with each of its entries once, is the same after it was written to a snapshot and read back. */
class SnapshotsTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.004Z");

    /** What is said of each aggregate; one that is missing here fails the test below. */
    private static final Map<String, Class<? extends Entry>> ENTRIES = Map.ofEntries(
            Map.entry("Unit", UnitEntry.class),
            Map.entry("UnitTree", UnitTreeEntry.class),
            Map.entry("StaffMember", StaffEntry.class),
            Map.entry("AttachmentErasure", AttachmentErasureEntry.class),
            Map.entry("Warehouse", WarehouseEntry.class),
            Map.entry("Location", LocationEntry.class),
            Map.entry("AssetClass", AssetClassEntry.class),
            Map.entry("Opening", OpeningEntry.class),
            Map.entry("ImportedBook", BookEntry.class),
            Map.entry("BookFile", BookFileEntry.class),
            Map.entry("Asset", AssetEntry.class),
            Map.entry("StockLot", StockLotEntry.class),
            Map.entry("AssetCodeClaim", AssetCodeClaimed.class),
            Map.entry("SerialNumberClaim", SerialNumberClaimed.class),
            Map.entry("OldCardNumberClaim", OldCardNumberClaimed.class),
            Map.entry("CodeSequence", CodeSequenceEntry.class),
            Map.entry("DocumentSequence", DocumentSequenceEntry.class),
            Map.entry("Fingerprint", FingerprintEntry.class),
            Map.entry("IntakeBatch", IntakeEntry.class),
            Map.entry("TransferOrder", TransferEntry.class),
            Map.entry("DisposalCase", DisposalEntry.class),
            Map.entry("Reassignment", ReassignmentEntry.class),
            Map.entry("WorksOrder", WorksEntry.class),
            Map.entry("Lease", LeaseEntry.class),
            Map.entry("Finding", FindingEntry.class),
            Map.entry("LeaseContractClaim", LeaseContractEntry.class),
            Map.entry("Building", BuildingEntry.class),
            Map.entry("TitleClaim", TitleCertificateClaimed.class),
            Map.entry("Room", RoomEntry.class),
            Map.entry("OfficeHolder", OfficeEntry.class),
            Map.entry("SecondOffice", SecondOfficeEntry.class),
            Map.entry("SpaceReallocation", SpaceReallocationEntry.class),
            Map.entry("StockTake", StockTakeEntry.class),
            Map.entry("CountLine", CountLineEntry.class),
            Map.entry("TemporaryBody", TemporaryBodyEntry.class),
            Map.entry("KitTemplate", KitTemplateEntry.class),
            Map.entry("PeriodCalendar", PeriodEntry.class),
            Map.entry("PurchaseCheck", PurchaseEntry.class),
            Map.entry("ProviderRoster", ProviderEntry.class),
            Map.entry("InspectionCampaign", InspectionEntry.class),
            Map.entry("VehicleAccount", RunningBookEntry.class),
            Map.entry("TripOrder", TripEntry.class),
            Map.entry("DriverCalendar", DriverEntry.class),
            Map.entry("DelegationRegister", DelegationEntry.class),
            Map.entry("UnitConfiguration", ConfigurationEntry.class),
            Map.entry("LoanDay", LoanDayNoted.class),
            Map.entry("LoanSweep", LoansSwept.class),
            Map.entry("Policy", PolicyEntry.class),
            Map.entry("PolicyUse", PolicyUseEntry.class),
            Map.entry("UnitFleet", FleetEntry.class),
            Map.entry("Vehicle", VehicleEntry.class),
            Map.entry("PlateClaim", PlateClaimed.class),
            Map.entry("VinClaim", VinClaimed.class),
            Map.entry("SignInAccount", AccountEntry.class));

    private final Jackson3Serializer serializer = Wire.serializer();

    static Stream<Class<?>> aggregates() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Root.class));
        return scanner.findCandidateComponents(CommandSide.class.getPackageName()).stream()
                .<Class<?>>map(found -> named(String.valueOf(found.getBeanClassName())));
    }

    @Test
    void every_aggregate_is_tested() {
        assertThat(aggregates().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(ENTRIES.keySet());
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void is_the_same_after_a_snapshot(Class<?> type) throws Exception {
        Root lived = lived(type);

        Root restored = restored(lived);

        assertThat(restored).usingRecursiveComparison().isEqualTo(lived);
    }

    /** Those that are asked again under the same command. */
    static Stream<Class<?>> askedAggregates() throws Exception {
        List<Class<?>> asked = new ArrayList<>();
        for (Class<?> type : aggregates().toList()) {
            if (blank(type).remembersCommands()) {
                asked.add(type);
            }
        }
        return asked.stream();
    }

    @ParameterizedTest
    @MethodSource("askedAggregates")
    void answers_old_commands_after_a_snapshot(Class<?> type) throws Exception {
        Root lived = lived(type);
        Root restored = restored(lived);

        for (long version = 1; version <= lived.version(); version++) {
            Answer answer = restored.answer(said(version - 1), () -> {
                throw new AssertionError("done again");
            });
            assertThat(answer).isEqualTo(new Answer(lived.id(), lived.code(), version));
        }
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void tells_the_revision_of_its_fields(Class<?> type) {
        assertThat(type.getAnnotation(Revision.class)).isNotNull();
    }

    private Root lived(Class<?> type) throws Exception {
        Root root = blank(type);
        long sequence = 0;
        for (Class<?> kind : kinds(Objects.requireNonNull(ENTRIES.get(type.getSimpleName())))) {
            Entry entry = (Entry) sample(kind);
            root.on(entry, new GenericEventMessage<>(entry, said(sequence)), sequence, AT.plusSeconds(sequence));
            sequence++;
        }
        return root;
    }

    private static Root blank(Class<?> type) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Root) constructor.newInstance();
    }

    private Root restored(Root lived) {
        SerializedObject<byte[]> snapshot = serializer.serialize(lived, byte[].class);
        return serializer.deserialize(snapshot);
    }

    private static MetaData said(long sequence) {
        return MetaData.with(Envelope.COMMAND_ID, "c" + sequence).and(Envelope.INPUT_DIGEST, "d" + sequence);
    }

    /** All but those about pieces in use: the lot of the samples lies in a location. */
    private static List<Class<?>> kinds(Class<?> entries) {
        List<Class<?>> kinds = new ArrayList<>();
        if (entries.isRecord()) {
            kinds.add(entries);
            kinds.remove(LotCustodianAssigned.class);
            kinds.remove(LotStored.class);
            kinds.remove(LotReassigned.class);
        } else {
            Arrays.stream(entries.getPermittedSubclasses()).forEach(kind -> kinds.addAll(kinds(kind)));
        }
        return kinds;
    }

    private static Object sample(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i]);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(RecordComponent component) throws Exception {
        Class<?> type = component.getType();
        if (type.isRecord()) {
            return sample(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> component.getName().endsWith("Location") ? "location" : component.getName();
            case "int", "Integer" -> 7;
            case "long" -> 7L;
            case "LocalDate" -> LocalDate.of(2026, 3, 2);
            case "LocalDateTime" -> LocalDateTime.of(2026, 3, 2, 9, 30);
            case "Instant" -> AT;
            case "BigDecimal" -> new BigDecimal("1500.00");
            case "boolean" -> true;
            case "List" -> List.of(element(component));
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }

    private static Object element(RecordComponent component) throws Exception {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return element instanceof Class<?> type && type.isRecord() ? sample(type) : "KEEPER";
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
