package org.gongwucang.command.vehicle;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.vehicle.VehicleCard;
import org.gongwucang.events.vehicle.VehicleConditionAssessed;
import org.gongwucang.events.vehicle.VehicleEntry;
import org.gongwucang.events.vehicle.VehicleSealed;
import org.gongwucang.events.vehicle.VehicleUnsealed;

/**
 * 车辆: a vehicle from its delivery, or the opening, to its end. Its life with what was asked for about it, its seal and its condition are
 * strands. Handlers beside it decide.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class Vehicle extends Reversible {

    private static final String NOT_ASSESSED = "";

    private Strand<VehicleState> book = Strand.from(VehicleState.NONE, LocalDate.EPOCH);
    private Strand<Boolean> seal = Strand.from(false, LocalDate.EPOCH);
    private Strand<String> condition = Strand.from(NOT_ASSESSED, LocalDate.EPOCH);

    VehicleState state() {
        return book.value();
    }

    boolean isSealed() {
        return seal.value();
    }

    /** FIT, UNFIT, or empty where nobody looked. */
    String condition() {
        return condition.value();
    }

    /** As it stands in this unit of work. */
    public VehicleFacts facts() {
        VehicleState state = state();
        VehicleCard card = state.known();
        return new VehicleFacts(
                id(),
                state.code(),
                state.plate(),
                state.unit(),
                card.category(),
                card.make() + " " + card.model(),
                card.tankLitres(),
                state.registeredOn(),
                state.life(),
                isSealed(),
                state.proceeding() != null);
    }

    /** Whether it was entered by mistake. */
    boolean isVoid() {
        return state().life() == VehicleLife.NONE;
    }

    void open(VehicleEntry opening) {
        require(!exists(), "VEHICLE_EXISTS", "code", code());
        apply(opening);
    }

    void say(VehicleEntry entry) {
        strandOf(entry).requireInOrder(entry.occurredOn());
        apply(entry);
    }

    /** What cites files is made when its day is known to be no obstacle. */
    void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    void requireLife(VehicleLife needed, VehicleLife... others) {
        VehicleLife life = state().life();
        require(
                life == needed || List.of(others).contains(life),
                "VEHICLE_STATE",
                "code",
                code(),
                "state",
                life,
                "needed",
                needed);
    }

    /** One thing is asked for at a time. */
    void requireNothingOpen() {
        VehicleProceeding open = state().proceeding();
        require(
                open == null,
                "VEHICLE_PROCEEDING_OPEN",
                "code",
                code(),
                "proceeding",
                open == null ? "" : open.kind(),
                "phase",
                open == null ? "" : open.phase());
    }

    VehicleProceeding requireOpen(VehicleProceeding.Kind kind, VehicleProceeding.Phase... needed) {
        VehicleProceeding open = state().proceeding();
        if (open == null || open.kind() != kind || !List.of(needed).contains(open.phase())) {
            throw refused("VEHICLE_PROCEEDING_MISSING", "code", code(), "proceeding", kind, "phase", needed[0]);
        }
        return open;
    }

    private Strand<?> strandOf(Entry entry) {
        if (entry instanceof VehicleSealed || entry instanceof VehicleUnsealed) {
            return seal;
        }
        return entry instanceof VehicleConditionAssessed ? condition : book;
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book, seal, condition);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(VehicleState.opened(opening), recorded.day());
        seal = Strand.from(false, recorded.day());
        condition = Strand.from(NOT_ASSESSED, recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof VehicleSealed || entry instanceof VehicleUnsealed) {
            seal = seal.after(entry instanceof VehicleSealed, recorded);
        } else if (entry instanceof VehicleConditionAssessed e) {
            condition = condition.after(e.condition(), recorded);
        } else {
            book = book.after(state().after(entry, recorded.event()), recorded);
        }
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
        seal = seal.without(event);
        condition = condition.without(event);
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
        seal = Strand.from(false, LocalDate.EPOCH);
        condition = Strand.from(NOT_ASSESSED, LocalDate.EPOCH);
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((VehicleEntry) opening).vehicle();
    }

    @Override
    protected String code() {
        return state().code();
    }
}
