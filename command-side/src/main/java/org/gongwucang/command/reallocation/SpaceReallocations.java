package org.gongwucang.command.reallocation;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.ApproveSpaceReallocation;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.RejectSpaceReallocation;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.RequestSpaceReallocation;
import org.gongwucang.command.reallocation.SpaceReallocationCommand.WithdrawSpaceReallocation;
import org.gongwucang.command.room.Certificates;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.reallocation.ReallocatedRoom;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;
import org.gongwucang.events.room.RoomReallocated;
import org.springframework.stereotype.Component;

/**
 * 用房调剂: asked for by the receiving unit or the space officer, decided by somebody who did not ask. The approval moves every room in
 * one unit of work; where one cannot go over, all that cannot are named and none is moved.
 */
@Component
class SpaceReallocations {

    private static final String KIND = "SpaceReallocation";

    private final Aggregates aggregates;
    private final PremisesRules rules;
    private final DocumentNumbers numbers;
    private final Certificates certificates;
    private final ActRooms rooms;

    SpaceReallocations(
            Aggregates aggregates,
            PremisesRules rules,
            DocumentNumbers numbers,
            Certificates certificates,
            ActRooms rooms) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.numbers = numbers;
        this.certificates = certificates;
        this.rooms = rooms;
    }

    @CommandHandler
    Answer handle(RequestSpaceReallocation c, MetaData said) {
        return aggregates
                .findOrNew(SpaceReallocation.class, c.reallocation(), SpaceReallocation::new)
                .invoke(act -> act.answer(said, () -> open(act, c, Caller.in(said))));
    }

    private void open(SpaceReallocation act, RequestSpaceReallocation c, Caller by) {
        rules.requireReach(c.toUnit(), by, c.toUnit());
        rules.requireOpenHouse();
        rules.requireUnit(c.toUnit());
        List<ReallocatedRoom> moving = rooms.movable(c.rooms(), c.toUnit(), by, c.occurredOn());
        String number = numbers.next(
                RequestSpaceReallocation.numbers(c.toUnit()), "TJ-" + c.toUnit(), c.reallocation(), c.occurredOn());
        act.open(new SpaceReallocationRequested(
                c.reallocation(),
                number,
                c.toUnit(),
                c.occupier().name(),
                c.occupierName().value(),
                c.reason().value(),
                moving,
                ActRooms.area(moving),
                by.staff(),
                rules.evidence(KIND, c.reallocation(), by, c.evidence(), c.toUnit()),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(ApproveSpaceReallocation c, MetaData said) {
        return deciding(c.reallocation(), said, (act, by) -> {
            SpaceReallocationState state = act.state();
            Deed.requireApart(by, state.request());
            rules.requireUnit(state.toUnit());
            act.requireInOrder(c.occurredOn());
            List<String> ids = state.rooms().stream().map(ReallocatedRoom::room).toList();
            List<ReallocatedRoom> moving = rooms.movable(ids, state.toUnit(), by, c.occurredOn());
            ActRooms.requireUnmoved(state, moving);
            String certificate = certificates.next(state.toUnit(), act.id(), c.occurredOn());
            act.say(new SpaceReallocated(
                    act.id(),
                    state.number(),
                    state.toUnit(),
                    moving,
                    ActRooms.area(moving),
                    c.agreement().value(),
                    certificate,
                    by.staff(),
                    cited(act, by, c.evidence()),
                    c.occurredOn()));
            moving.forEach(room -> rooms.move(moved(act, room, certificate, c)));
        });
    }

    private static RoomReallocated moved(
            SpaceReallocation act, ReallocatedRoom room, String certificate, ApproveSpaceReallocation c) {
        SpaceReallocationState state = act.state();
        return new RoomReallocated(
                room.room(),
                act.id(),
                state.number(),
                room.fromUnit(),
                state.toUnit(),
                state.occupier(),
                state.occupierName(),
                c.agreement().value(),
                certificate,
                c.occurredOn());
    }

    @CommandHandler
    Answer handle(RejectSpaceReallocation c, MetaData said) {
        return deciding(c.reallocation(), said, (act, by) -> {
            Deed.requireApart(by, act.state().request());
            act.say(new SpaceReallocationRejected(
                    act.id(), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(WithdrawSpaceReallocation c, MetaData said) {
        return deciding(
                c.reallocation(),
                said,
                (act, by) -> act.say(new SpaceReallocationWithdrawn(
                        act.id(), by.staff(), c.reason().value(), c.occurredOn())));
    }

    private Answer deciding(String id, MetaData said, BiConsumer<SpaceReallocation, Caller> step) {
        return required(aggregates.find(SpaceReallocation.class, id), "NOT_FOUND", "code", id)
                .invoke(act -> act.answer(said, () -> {
                    Caller by = Caller.in(said);
                    rules.requireReach(act.state().toUnit(), by, id);
                    rules.requireOpenHouse();
                    act.requireOpen();
                    step.accept(act, by);
                }));
    }

    private List<String> cited(SpaceReallocation act, Caller by, List<String> uploads) {
        return rules.evidence(KIND, act.id(), by, uploads, act.state().toUnit());
    }
}
