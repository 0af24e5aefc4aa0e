package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.provider.ProviderKind;
import org.gongwucang.command.provider.Providers;
import org.gongwucang.command.running.RunningState.Kind;
import org.gongwucang.command.running.RunningState.Phase;
import org.gongwucang.command.vehicle.VehicleFacts;
import org.gongwucang.command.vehicle.Vehicles;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.running.VehicleRef;
import org.gongwucang.vault.attachment.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单车账存取: the account that a command is about, within the reach of whoever acts, and what its entries have in common. */
@Component
class RunningAccounts {

    private final Aggregates aggregates;
    private final Vehicles vehicles;
    private final Providers providers;
    private final Attachments attachments;

    RunningAccounts(Aggregates aggregates, Vehicles vehicles, Providers providers, Attachments attachments) {
        this.aggregates = aggregates;
        this.vehicles = vehicles;
        this.providers = providers;
        this.attachments = attachments;
    }

    /** What is entered is about this vehicle, as it stands now, and by this person. */
    record Desk(VehicleAccount account, VehicleFacts vehicle, Caller by) {

        VehicleRef about() {
            return refOf(vehicle);
        }
    }

    /** One step. */
    interface Step {
        void take(Desk desk);
    }

    static VehicleRef refOf(VehicleFacts vehicle) {
        return new VehicleRef(vehicle.id(), vehicle.code(), vehicle.unit(), vehicle.category());
    }

    /** @throws org.gongwucang.command.kernel.Refused NOT_FOUND, also where the vehicle is out of reach */
    Answer of(RunningCommand c, MetaData said, Step step) {
        Caller by = Caller.in(said);
        VehicleFacts vehicle = required(
                vehicles.find(c.vehicle()).filter(known -> vehicles.isInReach(known, by)),
                "NOT_FOUND",
                "code",
                c.vehicle());
        return account(c.vehicle())
                .invoke(account -> account.answer(said, () -> {
                    account.requireInOrder(c.entry(), c.occurredOn());
                    step.take(new Desk(account, vehicle, by));
                }));
    }

    Aggregate<VehicleAccount> account(String vehicle) {
        return aggregates.findOrNew(VehicleAccount.class, VehicleAccount.stream(vehicle), VehicleAccount::new);
    }

    /**
     * The approval that goes with the use of a provider that is not designated on the day; null where it is.
     *
     * @throws org.gongwucang.command.kernel.Refused PROVIDER_OFF_LIST, OFF_LIST_APPROVAL_UNFIT, OFF_LIST_APPROVAL_USED
     */
    @Nullable
    String approvalFor(VehicleAccount account, ProviderKind kind, ProviderUse use, LocalDate day) {
        if (providers.isDesignated(kind, use.provider(), day)) {
            return null;
        }
        String approval = use.approval();
        require(approval != null, "PROVIDER_OFF_LIST", "provider", use.provider(), "kind", kind, "day", day);
        RunningState state = account.entry(String.valueOf(approval), Kind.OFF_LIST);
        require(
                state.phase() == Phase.APPROVED && (kind + "/" + use.provider()).equals(state.provider()),
                "OFF_LIST_APPROVAL_UNFIT",
                "approval",
                String.valueOf(approval),
                "provider",
                use.provider(),
                "kind",
                kind,
                "state",
                state.phase());
        require(
                state.usedBy() == null,
                "OFF_LIST_APPROVAL_USED",
                "approval",
                String.valueOf(approval),
                "entry",
                String.valueOf(state.usedBy()));
        account.requireInOrder(String.valueOf(approval), day);
        return approval;
    }

    /** Digests of the uploads that the acting person cites; asked last. */
    List<String> cited(Desk desk, List<String> uploads) {
        Subject subject = Subject.of(
                "VehicleAccount",
                VehicleAccount.stream(desk.vehicle().id()),
                desk.vehicle().unit());
        return attachments.cite(desk.by().staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
