package org.gongwucang.command.vehicle;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
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
import org.gongwucang.events.vehicle.VehicleEntry;

/** 车辆: a vehicle from its delivery, or the opening, to its end. Handlers beside it decide. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class Vehicle extends Reversible {

    private Strand<VehicleState> book = Strand.from(VehicleState.NONE, LocalDate.EPOCH);

    VehicleState state() {
        return book.value();
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
                false,
                false);
    }

    /** Whether it was entered by mistake. */
    boolean isVoid() {
        return state().life() == VehicleLife.NONE;
    }

    void open(VehicleEntry opening) {
        require(!exists(), "VEHICLE_EXISTS", "code", code());
        apply(opening);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        book = Strand.from(VehicleState.opened(opening), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {}

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
    }

    @Override
    protected void voided() {
        book = Strand.from(state().voided(), LocalDate.EPOCH);
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
