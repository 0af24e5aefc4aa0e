package org.gongwucang.command.temporarybody;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.reference.Units;
import org.springframework.stereotype.Component;

/** 临时机构存取: the body that something is about, as its own stream has it at this instant. */
@Component
public class Bodies {

    private final Aggregates aggregates;
    private final Units units;

    Bodies(Aggregates aggregates, Units units) {
        this.aggregates = aggregates;
        this.units = units;
    }

    /** Stream of the body that is this unit. */
    public static String stream(String unit) {
        return "body:" + unit;
    }

    /**
     * Something is bought, or asked for, on behalf of the body. What was set up as the unit of a body before bodies were
     * recorded here is open as long as that unit is active.
     *
     * @throws org.gongwucang.command.kernel.Refused BODY_UNKNOWN, BODY_NOT_OPEN
     */
    public void requireOpen(String unit) {
        Units.Unit known = required(units.find(unit).filter(Units.Unit::isBody), "BODY_UNKNOWN", "body", unit);
        Optional<Aggregate<TemporaryBody>> body = find(unit);
        body.ifPresent(recorded -> recorded.execute(TemporaryBody::requireOpen));
        require(body.isPresent() || known.active(), "BODY_NOT_OPEN", "body", unit, "state", "CLOSED");
    }

    Optional<Aggregate<TemporaryBody>> find(String unit) {
        return aggregates.find(TemporaryBody.class, stream(unit));
    }

    Answer anew(String unit, MetaData said, Consumer<TemporaryBody> decision) {
        return aggregates
                .findOrNew(TemporaryBody.class, stream(unit), TemporaryBody::new)
                .invoke(body -> body.answer(said, () -> decision.accept(body)));
    }

    Answer of(String unit, MetaData said, Consumer<TemporaryBody> decision) {
        return required(find(unit), "NOT_FOUND", "code", unit)
                .invoke(body -> body.answer(said, () -> decision.accept(body)));
    }
}
