package org.gongwucang.command.office;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.area.AreaCheck.Relation;
import org.gongwucang.command.area.AreaCheck.Result;
import org.gongwucang.command.area.AreaCheck.Space;
import org.gongwucang.command.area.OfficeAreas;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficePermitted;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.room.Occupant;
import org.springframework.stereotype.Component;

/** 个人办公室存取: what an act on a room does to the offices of persons, in its unit of work. Load them after the room, in their order. */
@Component
public class Offices {

    private final Aggregates aggregates;
    private final OfficeAreas areas;

    Offices(Aggregates aggregates, OfficeAreas areas) {
        this.aggregates = aggregates;
        this.areas = areas;
    }

    /**
     * 占用: an office of a person.
     *
     * @param room identifier
     * @param code asset code of the room
     * @param share m²
     */
    public record Office(String room, String code, BigDecimal share) {}

    /**
     * 房间: what is said of the room.
     *
     * @param unit that has it
     */
    public record Room(String id, String code, String unit) {}

    /** The offices that a person has now, the first one first. */
    public List<Office> of(String staff) {
        return aggregates
                .find(OfficeHolder.class, OfficeHolder.stream(staff))
                .map(holder -> holder.invoke(known -> known.state().offices()))
                .orElse(List.of())
                .stream()
                .map(held -> new Office(held.room(), held.code(), held.share()))
                .toList();
    }

    /**
     * Those who sat in the room leave it, those who are to sit in it take it.
     *
     * @throws org.gongwucang.command.kernel.Refused SECOND_OFFICE, SECOND_OFFICE_NOT_SMALLER,
     *     SECOND_OFFICE_NOT_BELOW_STANDARD
     */
    public void move(Room room, List<Occupant> before, List<Occupant> after, LocalDate day) {
        Map<String, Occupant> sat = byStaff(before);
        Map<String, Occupant> sit = byStaff(after);
        TreeSet<String> all = new TreeSet<>(sat.keySet());
        all.addAll(sit.keySet());
        for (String staff : all) {
            Occupant now = sit.get(staff);
            if (now == null) {
                holder(staff).execute(holder -> holder.leave(new OfficeLeft(staff, room.id(), room.code(), day)));
            } else if (!now.equals(sat.get(staff))) {
                holder(staff).execute(holder -> take(holder, room, now, day));
            }
        }
    }

    private void take(OfficeHolder holder, Room room, Occupant who, LocalDate day) {
        if (holder.isSecond(room.id())) {
            Result standard = areas.check(PostRank.valueOf(who.rank()), List.of(share(room, who)), day);
            holder.take(taken(room, who, areas.cited(standard, day), day));
            requireBelow(standard, room, who);
        } else {
            holder.take(taken(room, who, List.of(), day));
        }
    }

    /** A second office is to be below the standard of the rank, not only within it. */
    private static void requireBelow(Result standard, Room room, Occupant who) {
        BigDecimal limit = standard.limit();
        require(
                limit == null || who.share().compareTo(limit) < 0,
                "SECOND_OFFICE_NOT_BELOW_STANDARD",
                "staff",
                who.staff(),
                "room",
                room.code(),
                "share",
                who.share(),
                "limit",
                String.valueOf(limit),
                "rank",
                who.rank(),
                "policyVersion",
                standard.weighing().version());
    }

    private static Space share(Room room, Occupant who) {
        return new Space(room.id(), room.code(), Relation.SHARE, who.share());
    }

    /** Before the go-live what is found is recorded as it is, one office too many included. */
    public void record(Room room, List<Occupant> occupants, LocalDate day) {
        occupants.stream()
                .sorted(Comparator.comparing(Occupant::staff))
                .forEach(who -> holder(who.staff()).execute(holder -> holder.record(taken(room, who, List.of(), day))));
    }

    void permit(String staff, String request, String post, LocalDate day) {
        holder(staff).execute(holder -> holder.permit(new SecondOfficePermitted(staff, request, post, day)));
    }

    /** The concurrent post of the person has ended. */
    public void endSecond(String staff, String room, LocalDate day) {
        holder(staff).execute(holder -> holder.endSecond(staff, room, day));
    }

    private static OfficeTaken taken(Room room, Occupant who, List<Weighed> decidedBy, LocalDate day) {
        return new OfficeTaken(
                who.staff(), room.id(), room.code(), room.unit(), who.rank(), who.post(), who.share(), decidedBy, day);
    }

    private static Map<String, Occupant> byStaff(List<Occupant> occupants) {
        Map<String, Occupant> byStaff = new HashMap<>();
        occupants.forEach(one -> byStaff.put(one.staff(), one));
        return byStaff;
    }

    private Aggregate<OfficeHolder> holder(String staff) {
        return aggregates.findOrNew(OfficeHolder.class, OfficeHolder.stream(staff), OfficeHolder::new);
    }
}
