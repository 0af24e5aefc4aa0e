package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 调入审批单: what a unit means to surrender, for whoever approves it (DB3301/T 0418-2023). */
@Component
class IntakeApprovalForm extends Form {

    static final String NAME = "intake-approval";

    private static final Set<String> APPROVED = Set.of("APPROVED", "CLOSED");

    IntakeApprovalForm() {
        super(NAME, "intake-batch");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        return IntakeAnswers.ask(filling, "number").map(answers -> sheet(answers, filling));
    }

    private static Sheet sheet(IntakeAnswers answers, Filling filling) {
        Answer batch = answers.batch();
        Names names = filling.names();
        boolean approved = APPROVED.contains(batch.text("state"));
        return filling.sheet(NAME, "intakeApproval", batch.text("number"))
                .office(names.office(batch.find("warehouse.warehouse")))
                .fact("intakeReceipt.unit", batch.text("unit.name"))
                .fact("IntakeBatch.warehouse", batch.text("warehouse.name"))
                .fact("IntakeBatch.source", filling.words().value("AssetSource", batch.find("source")))
                .fact("IntakeBatch.document", batch.text("document"))
                .fact("IntakeBatch.draftedOn", batch.text("draftedOn"))
                .fact("IntakeBatch.submittedOn", batch.text("submittedOn"))
                .fact("IntakeBatch.state", filling.words().value("IntakeBatchState", batch.find("state")))
                .fact("intakeApproval.findings", findings(batch))
                .wide("IntakeBatch.reason", batch.text("reason"))
                .lines(lines(answers, filling))
                .signature("sign.unitHandler", names.person(batch.find("submittedBy")))
                .signature("sign.unitHead", "")
                .signature("sign.approver", approved ? names.person(batch.find("decidedBy")) : "")
                .build();
    }

    private static @Nullable String findings(Answer batch) {
        int found = batch.list("findings").size();
        return found == 0 ? null : String.valueOf(found);
    }

    private static Lines lines(IntakeAnswers answers, Filling filling) {
        Lines lines = filling.lines()
                .figures("form.line", 6)
                .text("Holding.code", 17)
                .text("Holding.name", 16)
                .text("form.look", 16)
                .text("Holding.assetClass", 10)
                .text("Holding.acquiredOn", 12)
                .text("Holding.oldCardNo", 10)
                .figures("Holding.quantity", 8)
                .figures("form.unitValue", 11)
                .figures("form.value", 12);
        for (Answer line : answers.lines()) {
            Answer item = answers.item(line);
            lines.row(
                    line.text("line"),
                    line.text("code"),
                    item.text("name"),
                    IntakeAnswers.look(item),
                    item.text("assetClass.name"),
                    line.text("acquiredOn"),
                    line.text("oldCardNo"),
                    Figures.pieces(line.whole("quantity")),
                    item.number("unitValue"),
                    value(line));
        }
        Answer batch = answers.batch();
        return lines.isEmpty()
                ? lines
                : lines.total(
                        "",
                        filling.words().of("form.total"),
                        "",
                        "",
                        "",
                        "",
                        "",
                        Figures.pieces(batch.whole("pieces")),
                        "",
                        batch.number("value"));
    }

    /** What comes in again has its value on its card. */
    private static @Nullable BigDecimal value(Answer line) {
        BigDecimal one = line.number("unitValue");
        return one == null ? null : one.multiply(BigDecimal.valueOf(line.whole("quantity")));
    }
}
