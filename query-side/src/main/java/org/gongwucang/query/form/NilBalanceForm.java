package org.gongwucang.query.form;

import java.util.Optional;
import org.gongwucang.query.form.NilBalance.Cleared;
import org.springframework.stereotype.Component;

/** 清零证明: of a temporary body that was closed, with the digest by which anybody who has the events can prove it. */
@Component
class NilBalanceForm extends Form {

    static final String NAME = "nil-balance-of-body";

    private static final String QUESTION = """
            query($body: ID!, $asOf: Date, $knownAt: String) {
              done: temporaryBody(body: $body, asOf: $asOf, knownAt: $knownAt) {
                body name document closedOn closedBy decidedBy certificate allocated returned refused handedOver waived
                leadUnit { name }
              }
            }""";

    NilBalanceForm() {
        super(NAME, "temporary-body");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        return filling.ask(QUESTION)
                .filter(body -> body.find("certificate") != null)
                .map(body -> NilBalance.sheet(cleared(body), filling));
    }

    private static Cleared cleared(Answer body) {
        return new Cleared(
                body.text("body"),
                body.text("name"),
                body.text("leadUnit.name"),
                body.text("document"),
                body.text("closedOn"),
                body.text("closedBy"),
                body.text("certificate"),
                body.whole("allocated") - body.whole("refused"),
                body.whole("returned"),
                body.whole("handedOver"),
                body.whole("waived"));
    }
}
