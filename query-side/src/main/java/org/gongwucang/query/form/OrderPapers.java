package org.gongwucang.query.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 出仓单据: what goes out of the warehouse on paper: 出仓审批单, 出门单 and 签收交接单 (DB3301/T 0418-2023), from one order. */
final class OrderPapers {

    static final String APPROVAL = "issue-approval";
    static final String GATE_PASS = "gate-pass";
    static final String HANDOVER = "order-handover";

    private OrderPapers() {}

    /**
     * 出仓单: as its papers show it; persons by their staff numbers, null while nobody acted.
     *
     * @param office that runs the warehouse
     * @param purpose LOAN or ALLOTMENT
     * @param unit that asks for it
     * @param dueOn last day of a loan
     * @param gatePass number of the gate pass, once there is one
     * @param denied numbers of lines that were not approved
     * @param lines with line, code, name, specification, brand, serialNo, quantity, unitValue, value, place
     */
    record Order(
            String number,
            String office,
            String warehouse,
            String purpose,
            String unit,
            String reason,
            String requestedOn,
            @Nullable String dueOn,
            @Nullable String gatePass,
            @Nullable String issuedOn,
            People people,
            List<Answer> lines,
            String denied) {}

    /**
     * 经手人.
     *
     * @param secondApprover null where one step is enough; empty while the second has not agreed
     */
    record People(
            @Nullable String requester,
            @Nullable String approver,
            @Nullable String secondApprover,
            @Nullable String issuer,
            @Nullable String receiver,
            @Nullable String gatekeeper) {}

    static Sheet approval(Order order, Filling filling) {
        Names names = filling.names();
        People people = order.people();
        SheetBuilder sheet = begun(APPROVAL, "issueApproval", order.number(), order, filling)
                .fact("TransferOrder.requestedOn", order.requestedOn())
                .fact("TransferOrder.dueOn", order.dueOn())
                .wide("TransferOrder.reason", order.reason())
                .lines(lines(order, filling, true))
                .note("order.denied", order.denied())
                .signature("sign.unitHandler", names.person(people.requester()))
                .signature("sign.unitHead", "")
                .signature("sign.approver", names.person(people.approver()));
        if (people.secondApprover() != null) {
            sheet.signature(
                    "sign.secondApprover",
                    people.secondApprover().isEmpty() ? "" : names.person(people.secondApprover()));
        }
        return sheet.build();
    }

    /** Without values: whoever stands at the gate counts pieces. */
    static Sheet gatePass(Order order, Filling filling) {
        Names names = filling.names();
        People people = order.people();
        String number = order.gatePass() == null ? order.number() : order.gatePass();
        return begun(GATE_PASS, "gatePass", number, order, filling)
                .fact("order.number", order.number())
                .fact("TransferLine.issuedOn", order.issuedOn())
                .lines(lines(order, filling, false))
                .signature("sign.issuer", names.person(people.issuer()))
                .signature("sign.carrier", "")
                .signature("sign.gatekeeper", names.person(people.gatekeeper()))
                .build();
    }

    static Sheet handover(Order order, Filling filling) {
        Names names = filling.names();
        People people = order.people();
        return begun(HANDOVER, "custodyHandover", order.number(), order, filling)
                .fact("GatePass.gatePass", order.gatePass())
                .fact("TransferLine.issuedOn", order.issuedOn())
                .fact("TransferOrder.dueOn", order.dueOn())
                .lines(lines(order, filling, true))
                .signature("sign.issuer", names.person(people.issuer()))
                .signature("sign.receivingUnit", names.person(people.receiver()))
                .signature("sign.witness", "")
                .build();
    }

    private static SheetBuilder begun(String template, String form, String number, Order order, Filling filling) {
        return filling.sheet(template, form, number)
                .office(order.office())
                .fact("order.unit", order.unit())
                .fact("IntakeBatch.warehouse", order.warehouse())
                .fact("TransferOrder.purpose", filling.words().value("TransferPurpose", order.purpose()))
                .said("unit", order.unit())
                .said("number", order.number());
    }

    private static Lines lines(Order order, Filling filling, boolean valued) {
        Lines lines = filling.lines()
                .figures("form.line", 6)
                .text("Holding.code", 18)
                .text("Holding.name", 20)
                .text("form.look", 19)
                .text("Holding.location", 13)
                .figures("Holding.quantity", 8)
                .figures("form.unitValue", 11)
                .figures("form.value", 12);
        for (Answer line : order.lines()) {
            lines.row(
                    line.text("line"),
                    line.text("code"),
                    line.text("name"),
                    IntakeAnswers.look(line),
                    line.text("place"),
                    Figures.pieces(line.whole("quantity")),
                    valued ? line.number("unitValue") : null,
                    valued ? line.number("value") : null);
        }
        int pieces =
                order.lines().stream().mapToInt(line -> line.whole("quantity")).sum();
        return lines.total(
                "",
                filling.words().of("form.total"),
                "",
                "",
                "",
                Figures.pieces(pieces),
                "",
                Figures.sum(
                        order.lines().stream().map(line -> line.number("value")).toList()));
    }
}
