package org.gongwucang.command.configuration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.configuration.ConfigurationController.UnitConfigurationPayload;
import org.gongwucang.command.configuration.ConfigurationInputs.CountedClassInput;
import org.gongwucang.command.configuration.ConfigurationInputs.OverStandardInput;
import org.gongwucang.command.configuration.ConfigurationInputs.ReverseUnitConfigurationEntryInput;
import org.gongwucang.command.configuration.ConfigurationInputs.StateUnitConfigurationInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.gongwucang.vault.attachment.Uploads;
import org.springframework.stereotype.Component;

/** A standard by which every head has one desk of 5000 yuan and two chairs of 200, and what is stated of units. */
@Component
public final class ConfigurationHouse {

    private static final String RULE = "CONFIGURATION_STANDARD";
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final Caller MANAGER = new Caller("manager", Set.of("ASSET_MANAGER"), "office");

    private final CommandDesk desk;
    private final UserErrors errors;
    private final Uploads uploads;
    private final EventStore events;

    ConfigurationHouse(CommandDesk desk, UserErrors errors, Uploads uploads, EventStore events) {
        this.desk = desk;
        this.errors = errors;
        this.uploads = uploads;
        this.events = events;
    }

    /** Second version of the rule, on these days. */
    public void inForce(LocalDate from, LocalDate to) {
        String stream = Policies.stream(RULE);
        boolean known = stream(stream).stream().anyMatch(said -> said.getPayload() instanceof PolicyVersionActivated);
        if (!known) {
            PolicySource source = new PolicySource("区财政局〔2026〕1号", null, null, null);
            List<PolicyValue> values = List.of(
                    new PolicyValue("prices", "T@1:D=5000;T@1:C=200;T@1:=9"),
                    new PolicyValue("piecesPerHead", "T@1:D=1;T@1:C=2"));
            given(stream, new PolicyVersionDrafted(RULE, 2, "配置标准", source, from, to, values, "S1", from));
            given(stream, new PolicyVersionActivated(RULE, 2, "S1", "S2", LONG_AGO, List.of(), from));
        }
    }

    private void given(String stream, Entry said) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        events.publish(new GenericDomainEventMessage<>("Given", stream, next, said));
    }

    ConfigurationController manager() {
        return new ConfigurationController(desk, () -> MANAGER, errors);
    }

    public static CountedClassInput counted(ClassRef ref, int pieces) {
        return new CountedClassInput(new ClassInput(ref.codeSystem(), ref.edition(), ref.code()), pieces);
    }

    /** What is refused where this is stated of a unit. */
    public List<String> state(String unit, int heads, LocalDate day, CountedClassInput... counted) {
        return codes(manager().stateUnitConfiguration(statement(unit, heads, day, counted)));
    }

    StateUnitConfigurationInput statement(String unit, int heads, LocalDate day, CountedClassInput... counted) {
        return new StateUnitConfigurationInput(
                unit,
                heads,
                Arrays.asList(counted),
                "区机关局〔2026〕5号",
                List.of(brought(MANAGER)),
                UUID.randomUUID().toString(),
                day,
                null);
    }

    /** What is refused where the last entry of the kind is taken back. */
    public List<String> reverse(String unit, Class<?> kind) {
        return codes(manager()
                .reverseUnitConfigurationEntry(new ReverseUnitConfigurationEntryInput(
                        unit,
                        last(unit, kind),
                        "误报",
                        List.of(),
                        UUID.randomUUID().toString(),
                        null)));
    }

    private String last(String unit, Class<?> kind) {
        return stream(Configurations.stream(unit)).stream()
                .filter(said -> kind.isInstance(said.getPayload()))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getIdentifier();
    }

    /** A paper by which somebody may have more. */
    public OverStandardInput paper(Caller by) {
        return new OverStandardInput("财〔2026〕8号", "会议室共用", List.of(brought(by)));
    }

    /** Identifier of an upload. */
    public String brought(Caller by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return uploads.stored(uploads.announce(by.staff(), "批文.pdf", digest, "application/pdf", 7))
                .id();
    }

    /** What was said of the unit, by the names of the entries. */
    public List<String> told(String unit) {
        return stream(Configurations.stream(unit)).stream()
                .map(said -> said.getPayloadType().getSimpleName())
                .toList();
    }

    public <E> List<E> said(String unit, Class<E> kind) {
        return stream(Configurations.stream(unit)).stream()
                .map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private List<? extends DomainEventMessage<?>> stream(String id) {
        return events.readEvents(id, 0).asStream().toList();
    }

    static List<String> codes(UnitConfigurationPayload payload) {
        return payload.userErrors().stream().map(UserError::code).toList();
    }
}
