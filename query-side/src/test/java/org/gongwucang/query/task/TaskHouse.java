package org.gongwucang.query.task;

import static org.gongwucang.query.testing.Chronicle.DESKS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.query.testing.RunningQuerySide;

/** 待办之家: two units and a warehouse office, in which each role is held by two persons who work in different places. */
final class TaskHouse implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    static final LocalDate DUE = LocalDate.of(2025, 5, 1);
    static final BigDecimal YUAN = new BigDecimal("900.00");

    static final String HANDLER = "S0001";
    static final String HANDLER_TOO = "S0002";
    static final String HEAD = "S0003";
    static final String OTHER_HANDLER = "S0004";
    static final String OTHER_HEAD = "S0005";
    static final String KEEPER = "S0006";
    static final String KEEPER_TOO = "S0007";
    static final String ACCEPTOR = "S0008";
    static final String ACCEPTOR_TOO = "S0009";
    static final String APPROVER = "S0010";
    static final String APPROVER_TOO = "S0011";
    static final String SECOND = "S0012";
    static final String FINANCE = "S0013";
    static final String FINANCE_TOO = "S0014";
    static final String MANAGER = "S0015";
    static final String MANAGER_TOO = "S0016";
    static final String GATEKEEPER = "S0017";
    static final String AUDITOR = "S0018";

    private static final Map<String, List<String>> PEOPLE = people();

    private final RunningQuerySide side = new RunningQuerySide();

    private static Map<String, List<String>> people() {
        Map<String, List<String>> people = new LinkedHashMap<>();
        people.put("UNIT_HANDLER", List.of(HANDLER, HANDLER_TOO, OTHER_HANDLER));
        people.put("UNIT_HEAD", List.of(HEAD, OTHER_HEAD));
        people.put("KEEPER", List.of(KEEPER, KEEPER_TOO));
        people.put("ACCEPTOR", List.of(ACCEPTOR, ACCEPTOR_TOO));
        people.put("APPROVER", List.of(APPROVER, APPROVER_TOO));
        people.put("SECOND_APPROVER", List.of(SECOND));
        people.put("FINANCE", List.of(FINANCE, FINANCE_TOO));
        people.put("ASSET_MANAGER", List.of(MANAGER, MANAGER_TOO));
        people.put("GATEKEEPER", List.of(GATEKEEPER));
        people.put("AUDITOR", List.of(AUDITOR));
        return people;
    }

    TaskHouse() {
        side.chronicle()
                .unit("OFFICE", "区机关事务局", null, "2020-01-01")
                .unit("U1", "区财政局", null, "2020-01-01")
                .unit("U1-1", "国库科", "U1", "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01");
        PEOPLE.forEach(
                (role, staff) -> staff.forEach(one -> side.chronicle().person(one, unitOf(one), role, "2020-01-01")));
    }

    private static String unitOf(String staff) {
        return switch (staff) {
            case HANDLER, HANDLER_TOO, HEAD -> "U1";
            case OTHER_HANDLER, OTHER_HEAD -> "U2";
            default -> "OFFICE";
        };
    }

    RunningQuerySide side() {
        return side;
    }

    void tell(String stream, Entry... entries) {
        for (Entry entry : entries) {
            side.chronicle().tell(stream, entry);
        }
    }

    /** Identifier of the entry with this number of the stream. */
    String event(String stream, long sequence) {
        return side.bean(EventStore.class).readEvents(stream, sequence).next().getIdentifier();
    }

    /** By kind, who has such a task about the document of this number. */
    Map<String, List<String>> waiting(String number) {
        return waitingFor("filter: {number: \"" + number + "\"}");
    }

    /** By kind, who has such a task. */
    Map<String, List<String>> waitingFor(String arguments) {
        Map<String, List<String>> waiting = new TreeMap<>();
        PEOPLE.values().stream()
                .flatMap(List::stream)
                .sorted()
                .forEach(staff -> side
                        .as(staff)
                        .document("{ myTasks(" + arguments + ") { nodes { kind } } }")
                        .execute()
                        .path("myTasks.nodes[*].kind")
                        .entityList(String.class)
                        .get()
                        .stream()
                        .distinct()
                        .forEach(kind -> waiting.computeIfAbsent(kind, none -> new ArrayList<>())
                                .add(staff)));
        return waiting;
    }

    static String number(String order) {
        return "CK-" + order;
    }

    /** An order of the unit, with a line for a card, as it was drafted by its handler. */
    static Entry[] drafted(String order, String unit, String purpose) {
        LocalDate due = purpose.equals("LOAN") ? DUE : null;
        TransferItem item = new TransferItem("ASSET", "a" + order, "K-" + order, null, DESKS, "办公桌", 1, YUAN);
        return new Entry[] {
            new TransferDrafted(order, number(order), unit, purpose, "配置", null, due, DAY),
            new TransferLineDrafted(order, 1, number(order), unit, purpose, item, DAY)
        };
    }

    static TransferRequested requested(String order) {
        return new TransferRequested(order, HANDLER, 1, 1, YUAN, List.of(), List.of(), DAY);
    }

    static Entry[] approved(String order, String unit, String purpose, int step, String by) {
        LocalDate due = purpose.equals("LOAN") ? DUE : null;
        return new Entry[] {
            new TransferApproved(order, step, by, 1, 1, YUAN, due, List.of(), List.of(), DAY),
            new TransferLineApproved(
                    order,
                    1,
                    1,
                    number(order),
                    unit,
                    purpose,
                    "ASSET",
                    "a" + order,
                    "K-" + order,
                    DESKS,
                    "办公桌",
                    "W01/A",
                    1,
                    YUAN,
                    due,
                    DAY)
        };
    }

    static Entry[] issued(String order, String unit, String purpose) {
        LocalDate due = purpose.equals("LOAN") ? DUE : null;
        return new Entry[] {
            new TransferLineIssued(
                    order, 1, "ASSET", "a" + order, "K-" + order, 1, YUAN, "W01/A", "CM-" + order, KEEPER, due, DAY),
            new GatePassIssued(order, "CM-" + order, number(order), "W01", unit, List.of(1), 1, KEEPER, DAY)
        };
    }

    static TransferLineReceived received(String order) {
        return new TransferLineReceived(order, 1, "ASSET", "a" + order, null, 1, HANDLER, HANDLER, List.of(), DAY);
    }

    @Override
    public void close() {
        side.close();
    }
}
