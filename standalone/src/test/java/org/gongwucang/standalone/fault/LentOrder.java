package org.gongwucang.standalone.fault;

import static org.gongwucang.standalone.testing.Stockroom.done;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongwucang.standalone.testing.Stockroom;
import tools.jackson.databind.JsonNode;

/** 借用单: fifty cards that one unit borrows and brings back; every act of it is one command, asked for until it is answered. */
final class LentOrder {

    static final int LINES = 50;

    private static final String UNIT = "BORROWER";
    private static final String PERSON = "BORROWER-1";
    private static final String DAY = "2026-03-02";
    private static final String ERRORS = " userErrors { code message } } }";
    private static final String PER_LINE = " { lines { id version userErrors { code message } }" + ERRORS;

    private final Caller administrator;
    private final Caller keeper;
    private final Caller handler;
    private final Caller approver;
    private final Caller acceptor;
    private final List<String> codes = new ArrayList<>();
    private String order = "";

    LentOrder(Function<String, Caller> accounts) {
        administrator = accounts.apply("demo-administrator");
        keeper = accounts.apply("demo-keeper");
        handler = accounts.apply("demo-unit-handler");
        approver = accounts.apply("demo-approver");
        acceptor = accounts.apply("demo-acceptor");
    }

    /** Things in stock, a unit that wants them, and somebody there who signs. */
    void isSetUp() {
        Stockroom.open((document, fields) -> administrator.mutate("set-up", document, fields));
        act(
                administrator,
                "establishUnit",
                ERRORS,
                Map.of("unit", UNIT, "name", "借用单位", "parent", "GWC-OFFICE", "kind", "ORGAN"));
        act(
                administrator,
                "enrolStaff",
                ERRORS,
                Map.of("staff", PERSON, "name", "借用人", "unit", UNIT, "roles", List.of("UNIT_HANDLER")));
        act(
                administrator,
                "enrolStaff",
                ERRORS,
                Map.of("staff", "SECOND-KEEPER", "name", "另一保管员", "unit", "GWC-OFFICE", "roles", List.of("KEEPER")));
        for (int thing = 0; thing < LINES; thing++) {
            JsonNode desk = done(keeper.mutate("register", Stockroom.REGISTER, Stockroom.desk(DAY)));
            codes.add(desk.path("code").asString());
        }
        List<Map<String, String>> stored = codes.stream()
                .map(code -> Map.of("code", code, "location", Stockroom.ZONE_A, "fundSource", "FISCAL"))
                .toList();
        done(keeper.mutate("store", Stockroom.STORE, Map.of("lines", stored, "occurredOn", DAY)));
    }

    /** It is drafted and asked for. */
    void isRequested() {
        List<Map<String, String>> items =
                codes.stream().map(code -> Map.of("code", code)).toList();
        Map<String, Object> draft = new HashMap<>(Map.of(
                "unit",
                UNIT,
                "purpose",
                "LOAN",
                "reason",
                "会务",
                "dueOn",
                "2026-06-30",
                "items",
                items,
                "occurredOn",
                DAY));
        order = act(handler, "draftTransfer", " { order" + ERRORS, draft)
                .path("order")
                .asString();
        act(handler, "requestTransfer", ERRORS, it());
    }

    JsonNode isApproved() {
        return act(approver, "approveTransfer", " { version" + ERRORS, it());
    }

    JsonNode isIssued() {
        return act(keeper, "issueTransferLines", " { version" + ERRORS, with(Map.of("warehouse", "STOCK")));
    }

    JsonNode isReceived() {
        return eachLine(handler, "receiveTransferLines", Map.of("user", PERSON));
    }

    JsonNode isReturned() {
        return eachLine(keeper, "returnTransferLines", Map.of());
    }

    JsonNode isInspected() {
        return eachLine(
                acceptor,
                "inspectTransferReturns",
                Map.of("result", "PASS", "location", Stockroom.ZONE_A, "custodian", "SECOND-KEEPER"));
    }

    void isClosed() {
        act(keeper, "closeTransfer", ERRORS, it());
    }

    private JsonNode eachLine(Caller by, String mutation, Map<String, Object> fields) {
        List<Map<String, Object>> lines = IntStream.rangeClosed(1, LINES)
                .<Map<String, Object>>mapToObj(number -> {
                    Map<String, Object> line = new HashMap<>(fields);
                    line.put("line", number);
                    return line;
                })
                .toList();
        return act(by, mutation, PER_LINE, with(Map.of("lines", lines)));
    }

    private Map<String, Object> it() {
        return with(Map.of());
    }

    private Map<String, Object> with(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("order", order);
        all.put("occurredOn", DAY);
        return all;
    }

    private static JsonNode act(Caller by, String mutation, String answer, Map<String, Object> fields) {
        String input = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        Map<String, Object> all = new HashMap<>(fields);
        all.put("commandId", UUID.randomUUID().toString());
        String fieldsOf = answer.startsWith(" {") ? answer : " {" + answer;
        return done(
                by.mutate(mutation, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + fieldsOf, all));
    }
}
