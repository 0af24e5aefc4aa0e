package org.gongwucang.query.form;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** 出仓审批单: what a unit asks the warehouse for, and who approved it (DB3301/T 0418-2023). */
@Component
class IssueApprovalForm extends Form {

    static final String NAME = "issue-approval-of-order";

    IssueApprovalForm() {
        super(NAME, "transfer-order");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        return OrderAnswers.ask(filling, "number")
                .map(answers -> answers.order(line -> !line.text("state").equals("DENIED"), null))
                .map(order -> OrderPapers.approval(order, filling));
    }
}
