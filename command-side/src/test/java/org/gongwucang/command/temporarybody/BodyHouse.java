package org.gongwucang.command.temporarybody;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.temporarybody.TemporaryBodyController.TemporaryBodyPayload;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.CloseTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.DissolveTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.DrawUpKitTemplateInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.EstablishTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.KitTemplateLineInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.ProposeTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.ReverseTemporaryBodyEntryInput;
import org.gongwucang.command.transfer.KitHouse;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.springframework.stereotype.Component;

/** A body that is asked for, approved, kitted and dissolved, in a world of its own for each test. */
@Component
final class BodyHouse {

    private final CommandDesk desk;
    private final UserErrors errors;
    private final Uploads uploads;
    private final KitHouse orders;

    private String world = "";

    BodyHouse(CommandDesk desk, UserErrors errors, Uploads uploads, KitHouse orders) {
        this.desk = desk;
        this.errors = errors;
        this.uploads = uploads;
        this.orders = orders;
    }

    void opens() {
        orders.opens();
        world = UUID.randomUUID().toString();
    }

    /** Code of the body of this test. */
    String body() {
        return "b-" + world;
    }

    String stream() {
        return Bodies.stream(body());
    }

    TemporaryBodyController as(Caller by) {
        return new TemporaryBodyController(desk, () -> by, errors);
    }

    TemporaryBodyController manager() {
        return as(orders.office("manager", "ASSET_MANAGER"));
    }

    TemporaryBodyController approver() {
        return as(orders.office("leader", "APPROVER"));
    }

    KitTemplateController templates() {
        return new KitTemplateController(desk, () -> orders.office("manager", "ASSET_MANAGER"), errors);
    }

    String brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        int size = ThreadLocalRandom.current().nextInt(1, 1000);
        Upload upload = uploads.stored(uploads.announce(by.staff(), "批文.pdf", digest, "application/pdf", size));
        return upload.id();
    }

    ProposeTemporaryBodyInput proposal(String... evidence) {
        return new ProposeTemporaryBodyInput(
                body(),
                "国土审计组",
                orders.lead(),
                "国土专项审计",
                "区府办〔2026〕3号",
                KitHouse.DAY.plusDays(180),
                List.of(evidence),
                orders.next(),
                KitHouse.DAY,
                null);
    }

    EstablishTemporaryBodyInput establishing() {
        return new EstablishTemporaryBodyInput(body(), List.of(), orders.next(), KitHouse.DAY, null);
    }

    /** Code of a body that was proposed. */
    String proposed() {
        none(manager().proposeTemporaryBody(proposal(brought(orders.office("manager", "ASSET_MANAGER")))));
        return body();
    }

    /** And approved. */
    String established() {
        proposed();
        none(approver().establishTemporaryBody(establishing()));
        return body();
    }

    DissolveTemporaryBodyInput dissolving() {
        return new DissolveTemporaryBodyInput(
                body(), "区府办〔2026〕12号", "任务完成", List.of(), orders.next(), KitHouse.DAY, null);
    }

    CloseTemporaryBodyInput closing() {
        return new CloseTemporaryBodyInput(body(), orders.next(), KitHouse.DAY, null);
    }

    DrawUpKitTemplateInput template(String template, ClassRef ref, int... pieces) {
        ClassInput assetClass = new ClassInput(ref.codeSystem(), ref.edition(), ref.code());
        List<KitTemplateLineInput> lines = java.util.Arrays.stream(pieces)
                .mapToObj(some -> new KitTemplateLineInput(assetClass, some))
                .toList();
        return new DrawUpKitTemplateInput(template, "十人审计组", lines, orders.next(), KitHouse.DAY, null);
    }

    List<String> reverse(TemporaryBodyController by, Class<?> kind, String... confirmed) {
        return codes(by.reverseTemporaryBodyEntry(new ReverseTemporaryBodyEntryInput(
                body(), orders.eventOf(stream(), kind), "录错", List.of(confirmed), orders.next(), null)));
    }

    Caller many(String name, String... roles) {
        Caller one = orders.office(name, roles[0]);
        return new Caller(one.staff(), Set.of(roles), one.unit());
    }

    static List<String> codes(TemporaryBodyPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }

    static String param(TemporaryBodyPayload payload, String name) {
        return payload.userErrors().get(0).params().stream()
                .filter(param -> param.name().equals(name))
                .map(param -> param.value())
                .collect(Collectors.joining());
    }

    private static void none(TemporaryBodyPayload payload) {
        if (!payload.userErrors().isEmpty()) {
            throw new AssertionError(payload);
        }
    }
}
