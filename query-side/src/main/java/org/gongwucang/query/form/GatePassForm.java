package org.gongwucang.query.form;

import java.util.Optional;
import java.util.Set;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 出门单: what may leave the warehouse at once, to be counted at the gate (DB3301/T 0418-2023). */
@Component
class GatePassForm extends Form {

    static final String NAME = "gate-pass-of-order";

    private final CurrentActor caller;

    GatePassForm(CurrentActor caller) {
        super(NAME, "transfer-order");
        this.caller = caller;
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        String number = filling.argument("number");
        return answers(filling)
                .filter(answers -> answers.pass(number).isPresent())
                .map(answers -> answers.order(line -> line.text("gatePass").equals(number), number))
                .map(order -> OrderPapers.gatePass(order, filling));
    }

    /** A gatekeeper sees what passes the gate, and no orders. */
    private Optional<OrderAnswers> answers(Filling filling) {
        return caller.get().roles().equals(Set.of(Role.GATEKEEPER))
                ? OrderAnswers.atTheGate(filling)
                : OrderAnswers.ask(filling, "order");
    }
}
