package org.gongwucang.standalone.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongwucang.standalone.book.Mapping;
import org.gongwucang.standalone.book.OrderDuties;
import org.gongwucang.standalone.book.OrderDuties.Duty;
import org.gongwucang.standalone.book.OrderRow;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.house.PatientAsking;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 出仓步骤: one order, step by step, each by whoever has that duty. A step that was done in an earlier run is answered as it was then,
 * since its identity is the book, the order's identity and the step.
 */
final class OrderSteps {

    private static final int MOST_QUESTIONS = 20;

    private final String book;
    private final OrderDuties duties;
    private final People people;

    OrderSteps(Mapping mapping, People people) {
        this.book = mapping.book();
        this.duties = Objects.requireNonNull(mapping.orders(), "a book of orders");
        this.people = people;
    }

    /**
     * 结果: how far an order came.
     *
     * @param step that was refused; null where none was
     */
    record Course(@Nullable String step, String code, String message) {

        static final Course DONE = new Course(null, "", "");
    }

    /** Asks for the thing, and takes it out of its place. */
    Way issue(OrderRow row, String code) {
        Way way = new Way(row);
        way.draft(Map.of("code", code, "quantity", row.quantity()));
        way.step(Duty.REQUEST, "request", Documents.REQUEST, Map.of());
        way.step(Duty.APPROVE, "approve", Documents.APPROVE, Map.of());
        way.step(Duty.ISSUE, "issue", Documents.ISSUE, Map.of("warehouse", Objects.requireNonNull(duties.warehouse())));
        return way;
    }

    /** Lets what was issued pass the gate, and the unit sign for it. */
    Way handOver(Way way) {
        way.pass();
        way.step(Duty.SIGN, "sign", Documents.RECEIVE, Map.of("lines", List.of(receipt(way.row))));
        return way;
    }

    private static Map<String, Object> receipt(OrderRow row) {
        return row.user() == null ? Map.of("line", 1) : Map.of("line", 1, "user", row.user());
    }

    /** Asks for the class, and is rejected. */
    Way refuse(OrderRow row) {
        Way way = new Way(row);
        way.draft(Map.of(
                "assetClass", Inputs.code(Objects.requireNonNull(row.assetClass())), "quantity", row.quantity()));
        way.step(Duty.REQUEST, "request", Documents.REQUEST, Map.of());
        way.step(
                Duty.REJECT,
                "reject",
                Documents.REJECT,
                Map.of("reason", Objects.requireNonNull(row.refusedBecause())));
        return way;
    }

    /** One order on its way; after a refusal nothing more is asked. */
    final class Way {

        private final OrderRow row;
        private Course course = Course.DONE;
        private @Nullable JsonNode last;
        private String order = "";

        private Way(OrderRow row) {
            this.row = row;
        }

        /** How far it came. */
        Course course() {
            return course;
        }

        private void draft(Map<String, Object> item) {
            Map<String, Object> input = input("draft");
            input.put("unit", row.unit());
            input.put("purpose", "ALLOTMENT");
            input.put("reason", row.reason());
            if (row.document() != null) {
                input.put("document", row.document());
            }
            input.put("items", List.of(item));
            ask(Duty.REQUEST, "draft", Documents.DRAFT, input);
            order = last == null ? "" : last.path("order").asString("");
        }

        private void step(Duty duty, String step, String document, Map<String, Object> more) {
            if (course.step() == null) {
                Map<String, Object> input = input(step);
                input.put("order", order);
                input.putAll(more);
                ask(duty, step, document, input);
            }
        }

        /** At the gate, where the mapping names somebody who stands there. The number is on the pass that was issued. */
        private void pass() {
            Optional<House> gatekeeper = people.find(Duty.CHECK);
            JsonNode issued = last;
            if (course.step() != null || gatekeeper.isEmpty() || issued == null) {
                return;
            }
            Map<String, Object> input = input("check");
            input.put("gatePass", passOf(issued));
            ask(Duty.CHECK, "check", Documents.CHECK, input);
        }

        /** Each question waits a while for the ledger by itself. */
        private String passOf(JsonNode issued) {
            Map<String, Object> asked = Map.of(
                    "number", issued.path("number").asString(),
                    "version", issued.path("version").asLong());
            for (int times = 0; times < MOST_QUESTIONS; times++) {
                JsonNode known = PatientAsking.ask(people.with(Duty.ISSUE), Documents.PASSES, asked);
                String pass = known.path("gatePasses").path(0).path("gatePass").asString("");
                if (!pass.isEmpty()) {
                    return pass;
                }
            }
            throw new ImportNotReady("The ledger of orders is far behind; run the import again to go on.");
        }

        private Map<String, Object> input(String step) {
            Map<String, Object> input = new LinkedHashMap<>();
            input.put("commandId", "order/" + book + "/" + row.identity() + "/" + step);
            input.put("occurredOn", String.valueOf(row.occurredOn()));
            return input;
        }

        private void ask(Duty duty, String step, String document, Map<String, Object> input) {
            JsonNode done = people.with(duty).ask(document, Map.of("input", input));
            last = done;
            JsonNode error = done.path("userErrors").path(0);
            if (error.isMissingNode()) {
                error = done.path("lines").path(0).path("userErrors").path(0);
            }
            if (!error.isMissingNode()) {
                course = new Course(
                        step,
                        error.path("code").asString(),
                        error.path("message").asString(""));
            }
        }
    }
}
