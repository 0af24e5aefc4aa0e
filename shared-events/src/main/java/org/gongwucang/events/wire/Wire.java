package org.gongwucang.events.wire;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.opening.BookFileClaimed;
import org.gongwucang.events.upcast.ComponentAdded;
import org.gongwucang.events.upcast.EvidenceAdded;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.warehouse.WarehouseOpened;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * 序列化: the one serializer for events, snapshots, tokens and messages, and the one chain of upcasters. Used as it
 * stands by tests without Spring, and as beans by {@link WireAutoConfiguration}.
 */
public final class Wire {

    private Wire() {}

    /**
     * Jackson 3. A replay token carries an {@code Object}, which Jackson's default validator refuses to read back, so
     * a processor that was ever reset would not start again: the validator names the two packages it may hold.
     */
    public static Jackson3Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("org.gongwucang.")
                                .build()))
                .build();
    }

    /** Every upcaster of the house, oldest revision first. */
    public static EventUpcaster upcasters() {
        List<EventUpcaster> all = new ArrayList<>(EvidenceAdded.upcasters());
        all.add(ComponentAdded.text(WarehouseOpened.class, "1", "2", "kind", "PHYSICAL"));
        all.add(ComponentAdded.list(IntakeBatchSubmitted.class, "1", "2", "decidedBy"));
        all.add(ComponentAdded.list(IntakeLineAccepted.class, "1", "2", "decidedBy"));
        all.add(ComponentAdded.text(BookFileClaimed.class, "1", "2", "content", "HOLDINGS"));
        all.add(ComponentAdded.nothing(VehicleOpeningRecorded.class, "1", "2", "oldCardNo"));
        all.add(ComponentAdded.list(OfficeTaken.class, "1", "2", "decidedBy"));
        return new EventUpcasterChain(all);
    }
}
