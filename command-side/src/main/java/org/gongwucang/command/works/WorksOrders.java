package org.gongwucang.command.works;

import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 维修单存取: the order that a command is about, within the reach of whoever takes the step, and the files that prove it. */
@Component
class WorksOrders {

    private static final String KIND = "WorksOrder";

    private final Aggregates aggregates;
    private final WorksRules rules;
    private final Attachments attachments;

    WorksOrders(Aggregates aggregates, WorksRules rules, Attachments attachments) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.attachments = attachments;
    }

    /** As it stands, or with no entry yet. */
    Answer ofNew(String id, MetaData said, Consumer<WorksOrder> step) {
        return aggregates
                .findOrNew(WorksOrder.class, id, WorksOrder::new)
                .invoke(order -> order.answer(said, () -> step.accept(order)));
    }

    Answer of(String id, MetaData said, Consumer<WorksOrder> step) {
        return required(aggregates.find(WorksOrder.class, id), "NOT_FOUND", "code", id)
                .invoke(order -> order.answer(said, () -> {
                    rules.requireReach(order.state(), Caller.in(said), id);
                    step.accept(order);
                }));
    }

    /** Digests of the uploads that the acting person cites; asked last. */
    List<String> cited(WorksOrder order, List<String> uploads, LocalDate day, Caller by) {
        order.requireInOrder(day);
        String keysTo = order.state().keysTo();
        String unit = order.state().unit();
        return cited(Subject.of(KIND, order.id(), unit, keysTo == null ? unit : keysTo), uploads, by);
    }

    /** The same for the request that opens an order. */
    List<String> cited(String id, String unit, List<String> uploads, Caller by) {
        return cited(Subject.of(KIND, id, unit), uploads, by);
    }

    private List<String> cited(Subject subject, List<String> uploads, Caller by) {
        return attachments.cite(by.staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
