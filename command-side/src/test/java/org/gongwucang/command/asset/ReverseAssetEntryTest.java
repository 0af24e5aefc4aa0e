package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.AssetFixture.CARD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.AssetInputs.AcceptCustodyInput;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.asset.AssetInputs.AssignCustodianInput;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.AssetInputs.OfferCustodyInput;
import org.gongwucang.command.asset.AssetInputs.OpeningLineInput;
import org.gongwucang.command.asset.AssetInputs.RecordOpeningEntriesInput;
import org.gongwucang.command.asset.AssetInputs.RegisterAssetInput;
import org.gongwucang.command.asset.AssetInputs.RegisterLotInput;
import org.gongwucang.command.asset.AssetInputs.RelocateAssetsInput;
import org.gongwucang.command.asset.AssetInputs.RelocateLineInput;
import org.gongwucang.command.asset.AssetInputs.ReverseAssetEntryInput;
import org.gongwucang.command.asset.AssetInputs.StoreAssetsInput;
import org.gongwucang.command.asset.AssetInputs.StoreLineInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class ReverseAssetEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final String world = UUID.randomUUID().toString();
    private final ClassRef desk = new ClassRef("GB/T 14885", "2022", world);
    private final String unit = "u-" + world;
    private final String stranger = "v-" + world;
    private final String zone = "w-" + world + "/A";
    private final String other = "w-" + world + "/B";
    private int commands;

    @Autowired
    private CommandDesk desktop;

    @Autowired
    private UserErrors errors;

    @Autowired
    private Things things;

    @Autowired
    private EventStore events;

    @BeforeEach
    void two_units_a_warehouse_with_two_zones_two_keepers_and_a_clerk() {
        String house = "w-" + world;
        given(Units.stream(unit), new UnitEstablished(unit, "区财政局", null, "ORGAN", DAY));
        given(Units.stream(stranger), new UnitEstablished(stranger, "区审计局", null, "ORGAN", DAY));
        given(Warehouses.stream(house), new WarehouseOpened(house, "一号库", unit, "PHYSICAL", DAY));
        given(Locations.stream(zone), new LocationOpened(zone, house, "ZONE", "甲区", DAY));
        given(Locations.stream(other), new LocationOpened(other, house, "ZONE", "乙区", DAY));
        given(Staff.stream(keeper(1)), new StaffEnrolled(keeper(1), unit, List.of("KEEPER"), DAY));
        given(Staff.stream(keeper(2)), new StaffEnrolled(keeper(2), unit, List.of("KEEPER"), DAY));
        given(Staff.stream(keeper(3)), new StaffEnrolled(keeper(3), unit, List.of("UNIT_HANDLER"), DAY));
        given(AssetClasses.stream(desk), new AssetClassDefined(desk, "办公桌", null, DAY, null, DAY));
    }

    @Test
    void the_last_move_is_taken_back_and_the_thing_lies_where_it_lay() {
        String code = stored(null);
        move(code, other, 3);

        AssetPayload reversed = reverse(code, last(code), Set.of());

        assertThat(reversed.userErrors()).isEmpty();
        DomainEventMessage<?> entry = stream(code).get(3);
        assertThat(entry.getPayload())
                .isEqualTo(new AssetEntryReversed(
                        idOf(code),
                        stream(code).get(2).getIdentifier(),
                        2,
                        "AssetRelocated",
                        DAY.plusDays(1),
                        "扫错",
                        ((Entry) entry.getPayload()).occurredOn()));
        assertThat(move(code, zone, 3)).containsExactly("ALREADY_THERE");
        assertThat(move(code, other, 2)).isEmpty();
    }

    @Test
    void what_was_built_on_it_is_named_and_goes_with_it_when_exactly_that_is_confirmed() {
        String code = stored(null);
        move(code, other, 3);
        String mistake = last(code);
        move(code, zone, 4);
        String later = last(code);

        AssetPayload refused = reverse(code, mistake, Set.of());
        AssetPayload wrong = reverse(code, mistake, Set.of(later, "another"));
        int before = stream(code).size();
        AssetPayload confirmed = reverse(code, mistake, Set.of(later));

        assertThat(params(refused))
                .containsEntry("count", "1")
                .containsEntry("entries", code + " AssetRelocated 2026-03-04")
                .containsEntry("confirm", later);
        assertThat(codes(wrong)).containsExactly("ENTRIES_BUILD_ON_IT");
        assertThat(before).isEqualTo(4);
        assertThat(confirmed.userErrors()).isEmpty();
        assertThat(stream(code).subList(4, 6))
                .extracting(entry -> ((AssetEntryReversed) entry.getPayload()).reversedEvent())
                .containsExactly(later, mistake);
        assertThat(move(code, other, 3)).isEmpty();
    }

    @Test
    void a_reversed_registration_frees_its_numbers_and_its_code_stays_void() {
        String code = stored("SN-" + world);
        List<? extends DomainEventMessage<?>> entries = stream(code);

        AssetPayload refused = reverse(code, entries.get(0).getIdentifier(), Set.of());
        AssetPayload confirmed = reverse(
                code, entries.get(0).getIdentifier(), Set.of(entries.get(1).getIdentifier()));

        assertThat(params(refused)).containsEntry("count", "1");
        assertThat(confirmed.userErrors()).isEmpty();
        assertThat(confirmed.code()).isEqualTo(code);
        assertThat(move(code, other, 5)).containsExactly("RECORD_VOID");
        String again = stored("SN-" + world);
        assertThat(again).isNotEqualTo(code);
        assertThat(register("SN-" + world).userErrors())
                .extracting(UserError::code)
                .containsExactly("SERIAL_NUMBER_TAKEN");
    }

    @Test
    void what_was_taken_back_or_never_made_cannot_be_taken_back() {
        String code = stored(null);
        move(code, other, 3);
        String mistake = last(code);
        reverse(code, mistake, Set.of());

        assertThat(codes(reverse(code, mistake, Set.of()))).containsExactly("ENTRY_ALREADY_REVERSED");
        assertThat(codes(reverse(code, "no such entry", Set.of()))).containsExactly("NOT_FOUND");
        assertThat(codes(reverse("GWC-0", mistake, Set.of()))).containsExactly("NOT_FOUND");
    }

    @Test
    void too_much_was_entered_since() {
        String code = stored(null);
        String first = last(code);
        for (int n = 0; n < 50; n++) {
            move(code, n % 2 == 0 ? other : zone, 3);
        }

        assertThat(codes(reverse(code, first, Set.of()))).containsExactly("ENTRY_TOO_OLD_TO_REVERSE");
    }

    @Test
    void a_registration_goes_with_all_that_was_entered_since_or_not_at_all() {
        String code = stored(null);
        for (int n = 0; n < 55; n++) {
            move(code, n % 2 == 0 ? other : zone, 3);
        }
        List<? extends DomainEventMessage<?>> entries = stream(code);
        Set<String> remembered = entries.subList(entries.size() - 50, entries.size()).stream()
                .map(DomainEventMessage::getIdentifier)
                .collect(Collectors.toSet());

        assertThat(codes(reverse(code, entries.get(0).getIdentifier(), remembered)))
                .containsExactly("ENTRY_TOO_OLD_TO_REVERSE");
        assertThat(stream(code)).hasSameSizeAs(entries);
    }

    @Test
    void custody_is_taken_back_hand_by_hand() {
        String code = stored(null);
        CustodyController from = custody(keeper(1));
        from.offerCustody(new OfferCustodyInput(keeper(2), List.of(line(code)), List.of(), next(), DAY));
        custody(keeper(2)).acceptCustody(new AcceptCustodyInput(List.of(line(code)), List.of(), next(), DAY));

        assertThat(reverse(code, last(code), Set.of()).userErrors()).isEmpty();
        assertThat(move(code, other, 3)).containsExactly("CUSTODY_OFFER_OPEN");
        assertThat(reverse(code, stream(code).get(2).getIdentifier(), Set.of()).userErrors())
                .isEmpty();
        assertThat(move(code, other, 3)).isEmpty();
    }

    @Test
    void an_entry_is_taken_back_by_those_whose_duty_it_is_and_in_their_own_unit() {
        String code = inUse();
        custody(keeper(3)).assignCustodian(new AssignCustodianInput(keeper(3), List.of(line(code)), next(), DAY));

        assertThat(codes(reverse(code, last(code), Set.of()))).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(reverse(clerkOf(stranger), code, last(code), Set.of())))
                .containsExactly("NOT_FOUND");
        assertThat(codes(reverse(code, stream(code).get(0).getIdentifier(), Set.of(last(code)))))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(reverse(clerkOf(unit), code, last(code), Set.of()).userErrors())
                .isEmpty();
    }

    @Test
    void a_part_of_a_lot_is_carried_back_and_a_lot_that_was_never_there_is_void() {
        String code = lot();
        assets().relocateAssets(new RelocateAssetsInput(
                List.of(new RelocateLineInput(code, other, zone, 4, null)), next(), DAY.plusDays(1)));

        assertThat(reverse(code, last(code), Set.of()).userErrors()).isEmpty();
        assertThat(assets().relocateAssets(new RelocateAssetsInput(
                                List.of(new RelocateLineInput(code, other, zone, 10, null)), next(), DAY))
                        .lines()
                        .get(0)
                        .userErrors())
                .isEmpty();
        String moved = last(code);
        assertThat(reverse(code, stream(code).get(0).getIdentifier(), Set.of(moved))
                        .userErrors())
                .isEmpty();
        assertThat(codes(reverse(code, moved, Set.of()))).containsExactly("RECORD_VOID");
    }

    @Test
    void a_repeated_reversal_is_answered_and_done_once() {
        String code = stored(null);
        move(code, other, 3);
        ReverseAssetEntryInput input = new ReverseAssetEntryInput(code, last(code), "扫错", List.of(), "once", null);

        AssetPayload first = reversals(keeperOf(unit)).reverseAssetEntry(input);
        AssetPayload again = reversals(keeperOf(unit)).reverseAssetEntry(input);

        assertThat(first.userErrors()).isEmpty();
        assertThat(again).isEqualTo(first);
        assertThat(stream(code)).hasSize(4);
    }

    private String stored(@Nullable String serialNo) {
        String code = String.valueOf(register(serialNo).code());
        StoreLineInput line = new StoreLineInput(code, zone, null, FundSource.FISCAL, null);
        assets().storeAssets(new StoreAssetsInput(List.of(line), next(), DAY));
        return code;
    }

    private AssetPayload register(@Nullable String serialNo) {
        return assets().registerAsset(
                        new RegisterAssetInput(card(serialNo), unit, AssetSource.PURCHASE, "区财〔2026〕1号", next(), DAY));
    }

    private CardInput card(@Nullable String serialNo) {
        ClassInput assetClass = new ClassInput(desk.codeSystem(), desk.edition(), desk.code());
        return new CardInput(CARD.name(), null, null, assetClass, new BigDecimal("1500"), null, serialNo, null);
    }

    private String lot() {
        return String.valueOf(assets().registerLot(new RegisterLotInput(
                        card(null),
                        10,
                        unit,
                        zone,
                        keeper(1),
                        FundSource.FISCAL,
                        AssetSource.PURCHASE,
                        "区财〔2026〕1号",
                        next(),
                        DAY))
                .code());
    }

    private String inUse() {
        OpeningLineInput line =
                new OpeningLineInput(1, false, 1, card(null), unit, null, FundSource.FISCAL, null, null);
        LinesPayload opened = new OpeningEntriesController(desktop, () -> keeperOf(unit), errors)
                .recordOpeningEntries(new RecordOpeningEntriesInput("b-" + world, List.of(line), next(), DAY));
        return String.valueOf(opened.lines().get(0).code());
    }

    private List<String> move(String code, String to, int day) {
        RelocateLineInput line = new RelocateLineInput(code, to, null, null, null);
        return assets()
                .relocateAssets(new RelocateAssetsInput(List.of(line), next(), DAY.withDayOfMonth(day)))
                .lines()
                .get(0)
                .userErrors()
                .stream()
                .map(UserError::code)
                .toList();
    }

    private AssetPayload reverse(String code, String event, Set<String> confirmed) {
        return reverse(keeperOf(unit), code, event, confirmed);
    }

    private AssetPayload reverse(Caller by, String code, String event, Set<String> confirmed) {
        return reversals(by)
                .reverseAssetEntry(new ReverseAssetEntryInput(code, event, "扫错", List.copyOf(confirmed), next(), null));
    }

    private ReversalController reversals(Caller by) {
        return new ReversalController(desktop, () -> by, things, errors);
    }

    private AssetController assets() {
        return new AssetController(desktop, () -> keeperOf(unit), things, errors);
    }

    private CustodyController custody(String staff) {
        return new CustodyController(desktop, () -> new Caller(staff, Set.of("KEEPER"), unit), things, errors);
    }

    private Caller keeperOf(String of) {
        return new Caller(keeper(1), Set.of("KEEPER"), of);
    }

    private Caller clerkOf(String of) {
        return new Caller(keeper(3), Set.of("UNIT_HANDLER"), of);
    }

    private static CustodyLineInput line(String code) {
        return new CustodyLineInput(code, null, null);
    }

    private String keeper(int number) {
        return "s" + number + "-" + world;
    }

    private String next() {
        return "c" + commands++;
    }

    private String idOf(String code) {
        return (String) things.command(code, id -> id, id -> id);
    }

    private List<? extends DomainEventMessage<?>> stream(String code) {
        return events.readEvents(idOf(code), 0).asStream().toList();
    }

    private String last(String code) {
        List<? extends DomainEventMessage<?>> entries = stream(code);
        return entries.get(entries.size() - 1).getIdentifier();
    }

    private static List<String> codes(AssetPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    private static Map<String, String> params(AssetPayload payload) {
        assertThat(codes(payload)).containsExactly("ENTRIES_BUILD_ON_IT");
        return payload.userErrors().get(0).params().stream()
                .collect(Collectors.toMap(UserError.Param::name, UserError.Param::value));
    }

    private void given(String stream, Entry entry) {
        events.publish(new GenericDomainEventMessage<>("Given", stream, 0, entry));
    }
}
