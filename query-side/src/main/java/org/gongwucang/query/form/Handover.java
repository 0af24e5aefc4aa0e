package org.gongwucang.query.form;

import java.util.List;

/** 签收交接单: what one person hands to another, both sign, and who stands by (DB3301/T 0418-2023). */
final class Handover {

    static final String TEMPLATE = "custody-handover";

    private Handover() {}

    /**
     * 交接.
     *
     * @param number by which the paper is found again
     * @param on day of the entry that it proves; empty while nothing is handed over
     * @param state key of how far it is
     * @param from staff number
     * @param to staff number
     */
    record Transfer(String number, String office, String on, String state, String from, String to) {}

    /** @param things rows of the register */
    static Sheet sheet(Transfer transfer, List<Answer> things, Filling filling) {
        Names names = filling.names();
        return filling.sheet(TEMPLATE, "custodyHandover", transfer.number())
                .office(transfer.office())
                .fact("sign.giver", names.person(transfer.from()))
                .fact("sign.receiver", names.person(transfer.to()))
                .fact("custodyHandover.state", filling.words().of(transfer.state()))
                .fact("custodyHandover.on", transfer.on())
                .said("from", names.person(transfer.from()))
                .said("to", names.person(transfer.to()))
                .lines(lines(things, filling))
                .signature("sign.giver", names.person(transfer.from()))
                .signature("sign.receiver", names.person(transfer.to()))
                .signature("sign.witness", "")
                .build();
    }

    private static Lines lines(List<Answer> things, Filling filling) {
        Lines lines = filling.lines()
                .figures("form.line", 6)
                .text("Holding.code", 17)
                .text("Holding.name", 20)
                .text("form.look", 18)
                .text("Holding.location", 14)
                .text("Holding.condition", 8)
                .figures("Holding.quantity", 8)
                .figures("form.value", 12);
        int number = 1;
        for (Answer thing : things) {
            lines.row(
                    String.valueOf(number++),
                    thing.text("code"),
                    thing.text("name"),
                    IntakeAnswers.look(thing),
                    thing.text("location.name"),
                    filling.words().value("ConditionGrade", thing.find("condition")),
                    Figures.pieces(thing.whole("quantity")),
                    thing.number("value"));
        }
        return lines.total(
                "",
                filling.words().of("form.total"),
                "",
                "",
                "",
                "",
                Figures.pieces(things.stream()
                        .mapToInt(thing -> thing.whole("quantity"))
                        .sum()),
                Figures.sum(things.stream().map(thing -> thing.number("value")).toList()));
    }

    /** The unit that runs the warehouse, else the one that uses the thing. */
    static String office(Answer thing, Names names) {
        String runs = names.office(thing.find("location.warehouse.warehouse"));
        return runs.isEmpty() ? thing.text("unit.name") : runs;
    }
}
