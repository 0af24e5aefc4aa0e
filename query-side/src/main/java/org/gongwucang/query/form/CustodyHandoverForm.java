package org.gongwucang.query.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongwucang.query.form.Handover.Transfer;
import org.springframework.stereotype.Component;

/** 签收交接单: of the last time that custody of one thing was handed over or offered, as it stands in its history. */
@Component
class CustodyHandoverForm extends Form {

    static final String NAME = "custody-handover-of-one";

    private static final Map<String, String> STATES = Map.of(
            "CustodyOffered", "custodyHandover.offered",
            "LotCustodyOffered", "custodyHandover.offered",
            "CustodyHandedOver", "custodyHandover.accepted",
            "LotCustodyHandedOver", "custodyHandover.accepted");

    private static final String QUESTION = """
            query($code: ID!, $asOf: Date, $knownAt: String) {
              done: asset(code: $code, asOf: $asOf, knownAt: $knownAt) {
                holdings {
                  code name specification brand serialNo condition quantity value unit { name }
                  location { location name warehouse { warehouse } }
                }
              }
            }""";

    CustodyHandoverForm() {
        super(NAME, "holding");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        List<Answer> holdings =
                filling.ask(QUESTION).map(asset -> asset.list("holdings")).orElse(List.of());
        return holdings.isEmpty() ? Optional.empty() : last(filling).map(entry -> sheet(entry, holdings, filling));
    }

    private static Optional<Answer> last(Filling filling) {
        List<Answer> entries = CardLife.entries(filling);
        Predicate<Answer> takenBack = CardLife.takenBack(entries);
        return entries.stream()
                .filter(entry -> STATES.containsKey(entry.text("event")) && !takenBack.test(entry))
                .reduce((earlier, later) -> later);
    }

    private static Sheet sheet(Answer entry, List<Answer> holdings, Filling filling) {
        Map<String, String> facts = entry.list("facts").stream()
                .collect(Collectors.toMap(fact -> fact.text("name"), fact -> fact.text("value"), (one, same) -> one));
        String place = facts.getOrDefault("location", "");
        List<Answer> things = holdings.stream()
                .filter(part ->
                        place.isEmpty() || part.text("location.location").equals(place))
                .toList();
        List<Answer> shown = things.isEmpty() ? holdings : things;
        Transfer transfer = new Transfer(
                filling.argument("code"),
                Handover.office(shown.get(0), filling.names()),
                entry.text("occurredOn"),
                STATES.getOrDefault(entry.text("event"), ""),
                facts.getOrDefault("from", ""),
                facts.getOrDefault("to", ""));
        return Handover.sheet(transfer, shown, filling);
    }
}
