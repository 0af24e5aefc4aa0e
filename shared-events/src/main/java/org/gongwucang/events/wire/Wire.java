package org.gongwucang.events.wire;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.events.upcast.ComponentAdded;
import org.gongwucang.events.warehouse.WarehouseOpened;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * 序列化: the one serializer for events, snapshots, tokens and messages, and the one chain of upcasters. Used as it
 * stands by tests without Spring, and as beans by {@link WireAutoConfiguration}.
 */
public final class Wire {

    /** 凭证: these named no files in revision 1. */
    private static final List<Class<? extends Entry>> PROVEN_SINCE_2 = List.of(
            AssetFound.class,
            AssetReclassificationApproved.class,
            AssetReclassificationDeclined.class,
            AssetReclassificationProposed.class,
            AssetRevaluationDeclined.class,
            AssetRevalued.class,
            CustodyHandedOver.class,
            CustodyOffered.class,
            HoldLifted.class,
            HoldPlaced.class,
            LotCounted.class,
            LotCustodyHandedOver.class,
            LotCustodyOffered.class,
            RepairCompleted.class,
            RepairStarted.class);

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
        List<EventUpcaster> all = new ArrayList<>(PROVEN_SINCE_2.stream()
                .map(event -> ComponentAdded.list(event, "1", "2", "evidence"))
                .toList());
        all.add(ComponentAdded.text(WarehouseOpened.class, "1", "2", "kind", "PHYSICAL"));
        return new EventUpcasterChain(all);
    }
}
