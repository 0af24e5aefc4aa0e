package org.gongwucang.command.fleet;

import static org.gongwucang.command.fleet.FleetWorld.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.fleet.FleetController.FleetPayload;
import org.gongwucang.command.fleet.FleetController.VehiclePurchasePayload;
import org.gongwucang.command.fleet.FleetInputs.ApproveVehiclePurchaseInput;
import org.gongwucang.command.fleet.FleetInputs.EstablishmentPartInput;
import org.gongwucang.command.fleet.FleetInputs.RequestVehiclePurchaseInput;
import org.gongwucang.command.fleet.FleetInputs.ReverseFleetEntryInput;
import org.gongwucang.command.fleet.FleetInputs.SetEstablishmentInput;
import org.gongwucang.command.fleet.FleetInputs.VehiclePurchaseReasonInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.springframework.stereotype.Component;

/** Purchases as the people of a test ask for them and decide them. */
@Component
public final class PurchaseDesk {

    private final FleetWorld world;
    private final CommandDesk desk;
    private final UserErrors errors;

    PurchaseDesk(FleetWorld world, CommandDesk desk, UserErrors errors) {
        this.world = world;
        this.desk = desk;
        this.errors = errors;
    }

    FleetController asking(Caller by) {
        return new FleetController(desk, () -> by, errors);
    }

    static AskedVehicle emergency() {
        return asked(VehicleCategory.EMERGENCY, PurchaseGround.ORDINARY, "1.8", "170000");
    }

    static AskedVehicle asked(VehicleCategory category, PurchaseGround ground, String litres, String price) {
        return new AskedVehicle(
                category.name(), ground.name(), false, true, true, new BigDecimal(litres), new BigDecimal(price));
    }

    RequestVehiclePurchaseInput request(AskedVehicle of, LocalDate day) {
        return new RequestVehiclePurchaseInput(
                world.unit(),
                VehicleCategory.valueOf(of.category()),
                PurchaseGround.valueOf(of.ground()),
                of.newEnergy(),
                of.saloon(),
                of.domestic(),
                of.displacement(),
                of.price(),
                "更新",
                List.of(),
                world.next(),
                day);
    }

    VehiclePurchasePayload request(Caller by, AskedVehicle of, LocalDate day) {
        return asking(by).requestVehiclePurchase(request(of, day));
    }

    /** Identifier of a purchase that was asked for. */
    public String requested(AskedVehicle of, LocalDate day) {
        return id(request(world.handler(), of, day));
    }

    String requested(LocalDate day) {
        return requested(emergency(), day);
    }

    VehiclePurchasePayload approve(Caller by, String purchase, LocalDate day) {
        return asking(by)
                .approveVehiclePurchase(
                        new ApproveVehiclePurchaseInput(world.unit(), purchase, List.of(), world.next(), day, null));
    }

    /** Codes of refusal of the approval. */
    List<String> approval(String purchase, LocalDate day) {
        return codes(approve(world.approver(), purchase, day).userErrors());
    }

    /** Identifier of a purchase that was asked for and approved. */
    public String approved(AskedVehicle of, LocalDate day) {
        String purchase = requested(of, day);
        id(approve(world.approver(), purchase, day));
        return purchase;
    }

    VehiclePurchaseReasonInput because(String purchase, LocalDate day) {
        return new VehiclePurchaseReasonInput(world.unit(), purchase, "另有安排", world.next(), day, null);
    }

    SetEstablishmentInput establishment(List<String> evidence, EstablishmentPartInput... parts) {
        return new SetEstablishmentInput(world.unit(), List.of(parts), "编〔2014〕3号", evidence, world.next(), DAY, null);
    }

    FleetPayload reverse(Caller by, String event, String... confirmed) {
        return asking(by)
                .reverseFleetEntry(
                        new ReverseFleetEntryInput(world.unit(), event, "录错", List.of(confirmed), world.next(), null));
    }

    static String id(VehiclePurchasePayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
        return String.valueOf(payload.purchase());
    }

    public static List<String> codes(List<UserError> errors) {
        return errors.stream().map(UserError::code).toList();
    }

    /** A value that the refusal was told with. */
    static String told(List<UserError> errors, String name) {
        return errors.get(0).params().stream()
                .filter(param -> param.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
