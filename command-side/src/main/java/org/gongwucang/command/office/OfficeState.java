package org.gongwucang.command.office;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeEnded;
import org.gongwucang.events.office.SecondOfficePermitted;
import org.jspecify.annotations.Nullable;

/**
 * 个人办公室状态: which offices a person has.
 *
 * @param offices the first one first
 * @param permission by which a second is permitted: identifier of its request
 * @param post that it is for
 */
@RecordBuilder
record OfficeState(
        List<Held> offices,
        @Nullable String permission,
        @Nullable String post) implements OfficeStateBuilder.With {

    static final OfficeState NONE = new OfficeState(List.of(), null, null);

    /** 占用: a share of a room, in m². */
    record Held(String room, String code, BigDecimal share) {}

    OfficeState after(Entry entry) {
        if (entry instanceof OfficeTaken e) {
            return withOffices(with(new Held(e.room(), e.code(), e.share())));
        }
        if (entry instanceof OfficeLeft e) {
            return withOffices(
                    offices.stream().filter(one -> !one.room().equals(e.room())).toList());
        }
        if (entry instanceof SecondOfficePermitted e) {
            return withPermission(e.request()).withPost(e.post());
        }
        return entry instanceof SecondOfficeEnded ? withPermission(null).withPost(null) : this;
    }

    /** One that is held already keeps its place. */
    List<Held> with(Held taken) {
        List<Held> after = new ArrayList<>(offices);
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).room().equals(taken.room())) {
                after.set(i, taken);
                return after;
            }
        }
        after.add(taken);
        return after;
    }
}
