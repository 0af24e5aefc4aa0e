package org.gongwucang.command.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.classification.AssetClassDeactivated;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.AssetClassSecurityMarked;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分类参照. */
@Component
public class AssetClasses extends ReferenceReader<AssetClasses.AssetClass> {

    /** What a guard may know of a class; both days inclusive. */
    public record AssetClass(
            ClassRef ref, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, boolean storesData) {

        /** Whether something entered on that day may be put into this class. */
        public boolean usableOn(LocalDate day) {
            return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
        }
    }

    public AssetClasses(EventStore events) {
        super(events);
    }

    /** Stream of the class. */
    public static String stream(ClassRef ref) {
        return "class:" + ref.text();
    }

    public Optional<AssetClass> find(ClassRef ref) {
        return read(stream(ref));
    }

    @Override
    @Nullable
    AssetClass fold(@Nullable AssetClass before, Entry entry) {
        if (entry instanceof AssetClassDefined e) {
            return new AssetClass(e.assetClass(), e.effectiveFrom(), e.effectiveTo(), false);
        }
        if (before != null && entry instanceof AssetClassDeactivated e) {
            return new AssetClass(before.ref(), before.effectiveFrom(), e.effectiveTo(), before.storesData());
        }
        if (before != null && entry instanceof AssetClassSecurityMarked e) {
            return new AssetClass(before.ref(), before.effectiveFrom(), before.effectiveTo(), e.storesData());
        }
        return before;
    }
}
