package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetCommand.RegisterAsset;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.AssetInputs.AcceptCustodyInput;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.asset.AssetInputs.AssignCustodianInput;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.AssetInputs.DeclineCustodyInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.AssetInputs.OfferCustodyInput;
import org.gongwucang.command.asset.AssetInputs.OpeningLineInput;
import org.gongwucang.command.asset.AssetInputs.RecordOpeningEntriesInput;
import org.gongwucang.command.asset.AssetInputs.RegisterAssetInput;
import org.gongwucang.command.asset.AssetInputs.RegisterLotInput;
import org.gongwucang.command.asset.AssetInputs.RelocateAssetsInput;
import org.gongwucang.command.asset.AssetInputs.RelocateLineInput;
import org.gongwucang.command.asset.AssetInputs.StoreAssetsInput;
import org.gongwucang.command.asset.AssetInputs.StoreLineInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
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
class AssetMutationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final String world = UUID.randomUUID().toString();
    private final ClassRef desk = new ClassRef("GB/T 14885", "2022", world);
    private final String unit = "u-" + world;
    private final String zone = "w-" + world + "/A";
    private final String other = "w-" + world + "/B";

    @Autowired
    private CommandDesk commands;

    @Autowired
    private UserErrors errors;

    @Autowired
    private Things things;

    @Autowired
    private EventStore events;

    @BeforeEach
    void a_unit_a_warehouse_with_two_zones_two_keepers_and_a_clerk() {
        String house = "w-" + world;
        given(Units.stream(unit), new UnitEstablished(unit, "区财政局", null, "ORGAN", DAY));
        given(Warehouses.stream(house), new WarehouseOpened(house, "一号库", unit, "PHYSICAL", DAY));
        given(Locations.stream(zone), new LocationOpened(zone, house, "ZONE", "甲区", DAY));
        given(Locations.stream(other), new LocationOpened(other, house, "ZONE", "乙区", DAY));
        given(Staff.stream(keeper(1)), new StaffEnrolled(keeper(1), unit, List.of("KEEPER"), DAY));
        given(Staff.stream(keeper(2)), new StaffEnrolled(keeper(2), unit, List.of("KEEPER"), DAY));
        given(Staff.stream(keeper(3)), new StaffEnrolled(keeper(3), unit, List.of("UNIT_HANDLER"), DAY));
        given(AssetClasses.stream(desk), new AssetClassDefined(desk, "办公桌", null, DAY, null, DAY));
    }

    @Test
    void a_card_is_registered_stored_moved_and_handed_over() {
        String code = String.valueOf(register(card(null, null), "c1").code());

        LinesPayload stored = assets(1).storeAssets(new StoreAssetsInput(List.of(store(code)), "c2", DAY));
        LinesPayload moved = assets(1)
                .relocateAssets(new RelocateAssetsInput(
                        List.of(new RelocateLineInput(code, other, null, null, 2L)), "c3", DAY));
        LinesPayload offered =
                custody(1).offerCustody(new OfferCustodyInput(keeper(2), List.of(line(code)), List.of(), "c4", DAY));
        LinesPayload accepted =
                custody(2).acceptCustody(new AcceptCustodyInput(List.of(line(code)), List.of(), "c5", DAY));

        assertThat(List.of(stored, moved, offered, accepted))
                .allSatisfy(payload -> assertThat(payload.lines())
                        .singleElement()
                        .satisfies(verdict -> assertThat(verdict.userErrors()).isEmpty()));
        assertThat(accepted.lines().get(0).version()).isEqualTo(5);
    }

    @Test
    void a_lot_is_received_offered_and_declined_and_never_stored_a_second_time() {
        AssetPayload lot = assets(1)
                .registerLot(new RegisterLotInput(
                        card(null, null),
                        10,
                        unit,
                        zone,
                        keeper(1),
                        FundSource.FISCAL,
                        AssetSource.PURCHASE,
                        "区财〔2026〕1号",
                        "c1",
                        DAY));
        String code = String.valueOf(lot.code());

        assertThat(codes(assets(1).storeAssets(new StoreAssetsInput(List.of(store(code)), "c2", DAY))))
                .containsExactly("LOT_ALREADY_STORED");
        assertThat(codes(custody(1)
                        .offerCustody(new OfferCustodyInput(keeper(2), List.of(line(code)), List.of(), "c3", DAY))))
                .isEmpty();
        assertThat(codes(custody(2).declineCustody(new DeclineCustodyInput("缺件", List.of(line(code)), "c4", DAY))))
                .isEmpty();
    }

    @Test
    void a_number_that_another_card_bears_is_taken() {
        register(card("SN-" + world, "OLD-1"), "c1");

        assertThat(register(card("SN-" + world, null), "c2").userErrors())
                .extracting(UserError::code)
                .containsExactly("SERIAL_NUMBER_TAKEN");
        assertThat(register(card(null, "OLD-1"), "c3").userErrors())
                .extracting(UserError::code)
                .containsExactly("OLD_CARD_NUMBER_TAKEN");
    }

    @Test
    void a_code_that_names_something_is_never_given_to_anything_else() {
        String code = String.valueOf(register(card(null, null), "c1").code());
        int dash = code.lastIndexOf('-') + 1;
        String next = code.substring(0, dash)
                + String.format(Locale.ROOT, "%06d", Integer.parseInt(code.substring(dash)) + 1);
        given(AssetCodeClaim.stream(next), new AssetCodeClaimed(next, "something", "ASSET", DAY));

        assertThat(register(card(null, null), "c2").userErrors())
                .extracting(UserError::code)
                .containsAnyOf("ASSET_CODE_TAKEN");
    }

    @Test
    void a_card_is_opened_once_whatever_command_asks(@Autowired CommandSender sender) {
        RegisterAsset command = new RegisterAsset(
                UUID.randomUUID().toString(),
                card(null, null).draft(),
                unit,
                "PURCHASE",
                new Document("区财〔2026〕1号"),
                DAY);
        String code = String.valueOf(
                sender.send(command, Map.of(Envelope.COMMAND_ID, "c1")).code());

        assertThatThrownBy(() -> sender.send(command, Map.of(Envelope.COMMAND_ID, "c2")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection()).isEqualTo(Rejection.of("ASSET_EXISTS", "code", code)));
    }

    @Test
    void one_unknown_code_stops_no_other_line() {
        String code = String.valueOf(register(card(null, null), "c1").code());

        LinesPayload verdicts =
                assets(1).storeAssets(new StoreAssetsInput(List.of(store("GWC-0"), store(code)), "c2", DAY));

        assertThat(verdicts.lines().get(0).userErrors())
                .extracting(UserError::code)
                .containsExactly("NOT_FOUND");
        assertThat(verdicts.lines().get(1).version()).isEqualTo(2);
    }

    @Test
    void refuses_no_lines_or_more_than_200_and_a_key_that_is_none() {
        assertThat(assets(1)
                        .storeAssets(new StoreAssetsInput(List.of(), "c1", DAY))
                        .userErrors())
                .extracting(UserError::code)
                .containsExactly("LINES_OUT_OF_RANGE");
        assertThat(assets(1)
                        .storeAssets(new StoreAssetsInput(Collections.nCopies(201, store("GWC-0")), "c1", DAY))
                        .userErrors())
                .extracting(UserError::code)
                .containsExactly("LINES_OUT_OF_RANGE");
        assertThat(register(card(null, null), " ").userErrors())
                .extracting(UserError::code)
                .containsExactly("COMMAND_ID_INVALID");
    }

    @Test
    void opening_entries_are_in_stock_or_in_use_and_a_row_is_one_thing() {
        RecordOpeningEntriesInput input = new RecordOpeningEntriesInput(
                "book-" + world,
                List.of(opening(1, false, 1, null, null), opening(2, true, 5, zone, keeper(1))),
                "c1",
                DAY);

        LinesPayload first = entries().recordOpeningEntries(input);
        LinesPayload again =
                entries().recordOpeningEntries(new RecordOpeningEntriesInput(input.book(), input.lines(), "c2", DAY));

        assertThat(codes(first)).isEmpty();
        assertThat(again).isEqualTo(first);
        String inUse = String.valueOf(first.lines().get(0).code());
        assertThat(codes(custody(3)
                        .assignCustodian(new AssignCustodianInput(keeper(3), List.of(line(inUse)), "c3", DAY))))
                .isEmpty();
    }

    @Test
    void refuses_opening_entries_that_contradict_themselves() {
        RecordOpeningEntriesInput input = new RecordOpeningEntriesInput(
                "book-" + world,
                List.of(
                        opening(1, false, 2, null, null),
                        opening(0, false, 1, null, null),
                        opening(3, false, 1, zone, null)),
                "c1",
                DAY);

        assertThat(codes(entries().recordOpeningEntries(input)))
                .containsExactly("CARD_QUANTITY_NOT_ONE", "ROW_MISSING", "STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT");
    }

    private AssetController assets(int keeper) {
        return new AssetController(commands, () -> caller(keeper), things, errors);
    }

    private CustodyController custody(int keeper) {
        return new CustodyController(commands, () -> caller(keeper), things, errors);
    }

    private OpeningEntriesController entries() {
        return new OpeningEntriesController(commands, () -> caller(1), errors);
    }

    private Caller caller(int number) {
        return new Caller(keeper(number), Set.of("KEEPER"), unit);
    }

    private String keeper(int number) {
        return "s" + number + "-" + world;
    }

    private AssetPayload register(CardInput card, String commandId) {
        return assets(1)
                .registerAsset(new RegisterAssetInput(card, unit, AssetSource.PURCHASE, "区财〔2026〕1号", commandId, DAY));
    }

    private CardInput card(@Nullable String serialNo, @Nullable String oldCardNo) {
        ClassInput assetClass = new ClassInput(desk.codeSystem(), desk.edition(), desk.code());
        return new CardInput("办公桌", null, null, assetClass, new BigDecimal("1500"), null, serialNo, oldCardNo);
    }

    private StoreLineInput store(String code) {
        return new StoreLineInput(code, zone, null, FundSource.FISCAL, null);
    }

    private static CustodyLineInput line(String code) {
        return new CustodyLineInput(code, null, null);
    }

    private OpeningLineInput opening(
            int row, boolean lot, int quantity, @Nullable String location, @Nullable String custodian) {
        return new OpeningLineInput(
                row, lot, quantity, card(null, null), unit, location, FundSource.FISCAL, custodian, null);
    }

    private static List<String> codes(LinesPayload payload) {
        return payload.lines().stream()
                .flatMap(verdict -> verdict.userErrors().stream())
                .map(UserError::code)
                .toList();
    }

    private void given(String stream, Entry entry) {
        events.publish(new GenericDomainEventMessage<>("Given", stream, 0, entry));
    }
}
