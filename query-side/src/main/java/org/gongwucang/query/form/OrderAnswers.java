package org.gongwucang.query.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.form.OrderPapers.Order;
import org.gongwucang.query.form.OrderPapers.People;
import org.jspecify.annotations.Nullable;

/** 出仓答案: an order as the ledger has it, put the way its papers show it. */
final class OrderAnswers {

    static final Set<String> OUT = Set.of("ISSUED", "RECEIVED");

    private static final Set<String> APPROVED = Set.of("APPROVED", "PARTLY_ISSUED", "ISSUED", "CLOSED");
    private static final Set<String> UNDECIDED = Set.of("OPEN", "DENIED");

    private static final String OF_AN_ORDER = """
            query($order: ID!, $asOf: Date, $knownAt: String) {
              done: transferOrder(number: $order, asOf: $asOf, knownAt: $knownAt) {""";

    private static final String OF_A_PASS = """
            query($number: ID!) {
              done: gatePass(gatePass: $number) {""";

    private static final String FIELDS = """

                number purpose reason dueOn state requestedBy requestedOn firstApprovedBy decidedBy unit { name }
                gatePasses { gatePass warehouse lines issuedBy issuedOn checkedBy }
                lines {
                  line state code name requested approved value gatePass issuedOn issuedBy receivedBy assetClass { name }
                  thing {
                    kind
                    holdings {
                      specification brand serialNo unitValue location { name warehouse { warehouse } }
                    }
                  }
                }
              }
            }""";

    private final Answer order;
    private final Names names;
    private final Wordings words;

    private OrderAnswers(Answer order, Filling filling) {
        this.order = order;
        this.names = filling.names();
        this.words = filling.words();
    }

    /** @param by name of the argument that is the number of the order */
    static Optional<OrderAnswers> ask(Filling filling, String by) {
        return filling.ask(OF_AN_ORDER + FIELDS, Map.of("order", filling.argument(by)))
                .map(order -> new OrderAnswers(order, filling));
    }

    /** For who stands at the gate: the order that goes out under the pass which the argument {@code number} is, as it is now. */
    static Optional<OrderAnswers> atTheGate(Filling filling) {
        return filling.ask(OF_A_PASS + FIELDS)
                .filter(order -> order.text("number").equals(filling.argument("order")))
                .map(order -> new OrderAnswers(order, filling));
    }

    /** The order with those of its lines that belong on the paper. */
    Order order(Predicate<Answer> belongs, @Nullable String gatePass) {
        List<Answer> lines = order.list("lines").stream().filter(belongs).toList();
        Optional<Answer> pass = pass(gatePass);
        String warehouse = pass.or(() -> order.list("gatePasses").stream().findFirst())
                .map(one -> one.text("warehouse"))
                .orElseGet(() -> warehouse(lines));
        return new Order(
                order.text("number"),
                warehouse.isEmpty() ? words.of("sign.office").zh() : names.office(warehouse),
                warehouse.isEmpty() ? "" : names.warehouse(warehouse),
                order.text("purpose"),
                order.text("unit.name"),
                order.text("reason"),
                order.text("requestedOn"),
                order.find("dueOn"),
                gatePass == null ? common(lines, "gatePass") : gatePass,
                pass.map(one -> one.text("issuedOn")).orElseGet(() -> common(lines, "issuedOn")),
                people(lines, pass),
                lines.stream().map(OrderAnswers::shown).toList(),
                denied());
    }

    Optional<Answer> pass(@Nullable String number) {
        return order.list("gatePasses").stream()
                .filter(pass -> pass.text("gatePass").equals(number))
                .findFirst();
    }

    private static String warehouse(List<Answer> lines) {
        return lines.stream()
                .flatMap(line -> line.list("thing.holdings").stream())
                .map(part -> part.text("location.warehouse.warehouse"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String common(List<Answer> lines, String field) {
        return values(lines, field).distinct().collect(Collectors.joining("、"));
    }

    private static Stream<String> values(List<Answer> lines, String field) {
        return lines.stream().map(line -> line.find(field)).filter(Objects::nonNull);
    }

    private People people(List<Answer> lines, Optional<Answer> pass) {
        boolean approved = APPROVED.contains(order.text("state"));
        String first = order.find("firstApprovedBy");
        String last = approved ? order.find("decidedBy") : null;
        return new People(
                order.find("requestedBy"),
                first == null ? last : first,
                first == null ? null : Objects.requireNonNullElse(last, ""),
                values(lines, "issuedBy").findFirst().orElse(null),
                values(lines, "receivedBy").findFirst().orElse(null),
                pass.map(one -> one.find("checkedBy")).orElse(null));
    }

    private String denied() {
        return order.list("lines").stream()
                .filter(line -> line.text("state").equals("DENIED"))
                .map(line -> line.text("line"))
                .collect(Collectors.joining("、"));
    }

    private static Answer shown(Answer line) {
        Optional<Answer> part = line.list("thing.holdings").stream().findFirst();
        Map<String, @Nullable Object> shown = new HashMap<>();
        shown.put("line", line.text("line"));
        shown.put("code", line.text("code"));
        shown.put("name", line.find("name") == null ? line.text("assetClass.name") : line.text("name"));
        shown.put("quantity", line.text(UNDECIDED.contains(line.text("state")) ? "requested" : "approved"));
        shown.put("value", line.find("value"));
        for (String field : List.of("specification", "brand", "serialNo", "unitValue")) {
            shown.put(field, part.map(one -> one.find(field)).orElse(null));
        }
        // A lot lies in many places; where its pieces go out from is not said of one line.
        boolean single = line.text("thing.kind").equals("ASSET");
        shown.put("place", single ? part.map(one -> one.find("location.name")).orElse(null) : null);
        return new Answer(shown);
    }
}
