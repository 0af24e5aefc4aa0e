package org.gongwucang.query.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 签收交接单: what the warehouse issued of an order, for both sides to sign (DB3301/T 0418-2023). */
@Component
class OrderHandoverForm extends Form {

    static final String NAME = "handover-of-order";

    OrderHandoverForm() {
        super(NAME, "transfer-order");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        Object given = filling.given("gatePass");
        String pass = given == null ? null : given.toString();
        return OrderAnswers.ask(filling, "number")
                .map(answers -> answers.order(line -> isOut(line, pass), pass))
                .filter(order -> !order.lines().isEmpty())
                .map(order -> OrderPapers.handover(order, filling));
    }

    private static boolean isOut(Answer line, @Nullable String pass) {
        return OrderAnswers.OUT.contains(line.text("state"))
                && (pass == null || line.text("gatePass").equals(pass));
    }
}
