package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 接收专用收据: what the warehouse took of a batch, line by line; the unit keeps it instead of its goods (DB3713/T 204-2020). */
@Component
class IntakeReceiptForm extends Form {

    static final String NAME = "intake-receipt";

    IntakeReceiptForm() {
        super(NAME, "intake-batch");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        return IntakeAnswers.ask(filling, "receipt").map(answers -> sheet(answers, filling));
    }

    private static Sheet sheet(IntakeAnswers answers, Filling filling) {
        Answer batch = answers.batch();
        List<Answer> taken = answers.lines().stream()
                .filter(line -> line.whole("accepted") > 0)
                .toList();
        Names names = filling.names();
        BigDecimal value = batch.number("valueAccepted");
        return filling.sheet(NAME, "intakeReceipt", batch.text("receipt"))
                .office(names.office(batch.find("warehouse.warehouse")))
                .fact("intakeReceipt.unit", batch.text("unit.name"))
                .fact("IntakeBatch.warehouse", batch.text("warehouse.name"))
                .fact("intake.batch", batch.text("number"))
                .fact("IntakeBatch.closedOn", batch.text("closedOn"))
                .fact("IntakeBatch.source", filling.words().value("AssetSource", batch.find("source")))
                .fact("IntakeBatch.document", batch.text("document"))
                .said("unit", batch.text("unit.name"))
                .said("pieces", Figures.pieces(batch.whole("piecesAccepted")))
                .said("lines", Figures.pieces(batch.whole("linesAccepted")))
                .lines(taken(answers, taken, filling))
                .lines(notTaken(answers, filling))
                .note("form.capitals", value == null ? null : Figures.capitals(value))
                .signature("sign.unitHandler", names.person(batch.find("submittedBy")))
                .signature(
                        "sign.acceptor",
                        names.persons(taken.stream()
                                .map(line -> line.find("decidedBy"))
                                .toList()))
                .signature(
                        "sign.keeper",
                        names.persons(taken.stream()
                                .map(line -> line.find("custodian"))
                                .toList()))
                .signature("sign.office", names.person(batch.find("closedBy")))
                .build();
    }

    private static Lines taken(IntakeAnswers answers, List<Answer> taken, Filling filling) {
        Lines lines = filling.lines()
                .figures("form.line", 6)
                .text("Holding.code", 17)
                .text("Holding.name", 19)
                .text("form.look", 18)
                .text("Holding.assetClass", 13)
                .figures("Holding.quantity", 8)
                .figures("form.unitValue", 11)
                .figures("form.value", 12);
        for (Answer line : taken) {
            Answer item = answers.item(line);
            lines.row(
                    line.text("line"),
                    line.text("code"),
                    item.text("name"),
                    IntakeAnswers.look(item),
                    item.text("assetClass.name"),
                    Figures.pieces(line.whole("accepted")),
                    item.number("unitValue"),
                    line.number("value"));
        }
        Answer batch = answers.batch();
        return taken.isEmpty()
                ? lines
                : lines.total(
                        "",
                        filling.words().of("form.total"),
                        "",
                        "",
                        "",
                        Figures.pieces(batch.whole("piecesAccepted")),
                        "",
                        batch.number("valueAccepted"));
    }

    /** Refused, or short: it stays with the unit, or never came. */
    private static Lines notTaken(IntakeAnswers answers, Filling filling) {
        Lines lines = filling.lines()
                .headed("intakeReceipt.notTaken")
                .figures("form.line", 6)
                .text("Holding.name", 24)
                .text("form.look", 22)
                .text("IntakeLine.state", 10)
                .figures("form.notTaken", 10)
                .text("IntakeLine.reason", 28);
        answers.lines().stream()
                .filter(line -> line.text("state").equals("REFUSED") || line.whole("missing") > 0)
                .forEach(line -> {
                    Answer item = answers.item(line);
                    lines.row(
                            line.text("line"),
                            item.text("name"),
                            IntakeAnswers.look(item),
                            filling.words().value("IntakeLineState", line.find("state")),
                            Figures.pieces(line.whole("quantity") - line.whole("accepted")),
                            line.text("reason"));
                });
        return lines;
    }
}
