package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetCommand.RegisterAsset;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.UnitEstablished;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class AssetCodesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClassRef DESK = new ClassRef("GB/T 14885", "2022", "A05010201");

    @Autowired
    private CommandSender sender;

    @Autowired
    private EventStore events;

    @Test
    void a_hundred_registrations_at_once_get_a_hundred_codes() {
        given(Units.stream("u1"), new UnitEstablished("u1", "区财政局", null, "ORGAN", DAY));
        given(AssetClasses.stream(DESK), new AssetClassDefined(DESK, "办公桌", null, DAY, null, DAY));

        List<Answer> answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> sender.send(register(), Map.of(Envelope.ACTOR, "S0001")))
                .toList();

        assertThat(answers).extracting(Answer::code).doesNotHaveDuplicates().hasSize(100);
        assertThat(answers).extracting(Answer::version).containsOnly(1L);
    }

    private void given(String stream, Object entry) {
        events.publish(new GenericDomainEventMessage<>("Given", stream, 0, entry));
    }

    private static RegisterAsset register() {
        CardDraft card = new CardDraft(
                new Name("办公桌"),
                new OptionalText(null),
                new OptionalText(null),
                DESK,
                new Yuan(new BigDecimal("1500.00")),
                null,
                new OptionalText(null),
                new OptionalText(null));
        return new RegisterAsset(UUID.randomUUID().toString(), card, "u1", "PURCHASE", new Document("区财〔2026〕1号"), DAY);
    }
}
