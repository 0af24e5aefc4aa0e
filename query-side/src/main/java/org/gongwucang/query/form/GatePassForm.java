package org.gongwucang.query.form;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** 出门单: what may leave the warehouse at once, to be counted at the gate (DB3301/T 0418-2023). */
@Component
class GatePassForm extends Form {

    static final String NAME = "gate-pass-of-order";

    GatePassForm() {
        super(NAME, "transfer-order");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        String number = filling.argument("number");
        return OrderAnswers.ask(filling, "order")
                .filter(answers -> answers.pass(number).isPresent())
                .map(answers -> answers.order(line -> line.text("gatePass").equals(number), number))
                .map(order -> OrderPapers.gatePass(order, filling));
    }
}
