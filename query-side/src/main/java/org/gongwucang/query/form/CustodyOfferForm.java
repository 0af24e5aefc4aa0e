package org.gongwucang.query.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.query.form.Handover.Transfer;
import org.springframework.stereotype.Component;

/** 待签收交接单: all that one keeper offers another, to be counted and signed before it is accepted. */
@Component
class CustodyOfferForm extends Form {

    static final String NAME = "custody-offer";

    private static final String QUESTION = """
            query($from: ID!, $to: ID!, $after: String, $asOf: Date, $knownAt: String) {
              done: custody(first: 200, after: $after, custodian: $from, filter: {offeredTo: $to}, orderBy: {field: CODE},
                  asOf: $asOf, knownAt: $knownAt) {
                nodes {
                  code name specification brand serialNo condition quantity value unit { name }
                  location { name warehouse { warehouse } }
                }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    CustodyOfferForm() {
        super(NAME, "holding");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        List<Answer> offered = filling.rows(QUESTION, Map.of());
        return offered.isEmpty() ? Optional.empty() : Optional.of(sheet(offered, filling));
    }

    private static Sheet sheet(List<Answer> offered, Filling filling) {
        String from = filling.argument("from");
        String to = filling.argument("to");
        String number = from + "-" + to + "-" + filling.stamp().asOf();
        String office = Handover.office(offered.get(0), filling.names());
        return Handover.sheet(new Transfer(number, office, "", "custodyHandover.offered", from, to), offered, filling);
    }
}
