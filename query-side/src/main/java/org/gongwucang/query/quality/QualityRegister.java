package org.gongwucang.query.quality;

import java.lang.annotation.Annotation;
import java.util.Set;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.gongwucang.vault.identity.Role;

/** 登记册: which register a flaw is in; whoever may not read it is told of no flaw in it. */
enum QualityRegister {
    /** 物资: cards and lots. */
    THING(AllowedToReaders.class),
    /** 车辆. */
    VEHICLE(AllowedToFleetReaders.class),
    /** 车队: what a unit may have of vehicles. */
    FLEET(AllowedToFleetReaders.class),
    /** 房屋. */
    BUILDING(AllowedToSpaceReaders.class),
    /** 房间. */
    ROOM(AllowedToSpaceReaders.class);

    private final Set<Role> readers;

    QualityRegister(Class<? extends Annotation> readers) {
        this.readers = Set.of(readers.getAnnotation(AllowedTo.class).value());
    }

    boolean isReadBy(Actor caller) {
        return caller.roles().stream().anyMatch(readers::contains);
    }
}
