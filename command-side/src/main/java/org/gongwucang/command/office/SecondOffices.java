package org.gongwucang.command.office;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.office.SecondOfficeCommand.ApproveSecondOffice;
import org.gongwucang.command.office.SecondOfficeCommand.RejectSecondOffice;
import org.gongwucang.command.office.SecondOfficeCommand.RequestSecondOffice;
import org.gongwucang.command.office.SecondOfficeCommand.WithdrawSecondOffice;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeRejected;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.office.SecondOfficeWithdrawn;
import org.springframework.stereotype.Component;

/** 第二办公室: asked for by the unit of the concurrent post, decided by somebody who did not ask. */
@Component
class SecondOffices {

    private static final String KIND = "SecondOffice";

    private final Aggregates aggregates;
    private final PremisesRules rules;
    private final DocumentNumbers numbers;
    private final Offices offices;

    SecondOffices(Aggregates aggregates, PremisesRules rules, DocumentNumbers numbers, Offices offices) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.numbers = numbers;
        this.offices = offices;
    }

    @CommandHandler
    Answer handle(RequestSecondOffice c, MetaData said) {
        return aggregates
                .findOrNew(SecondOffice.class, c.request(), SecondOffice::new)
                .invoke(request -> request.answer(said, () -> open(request, c, Caller.in(said))));
    }

    private void open(SecondOffice request, RequestSecondOffice c, Caller by) {
        rules.requireReach(c.unit(), by, c.unit());
        rules.requireOpenHouse();
        rules.requireUnit(c.unit());
        rules.requireStaff(c.staff());
        String number =
                numbers.next(RequestSecondOffice.numbers(c.unit()), "BG-" + c.unit(), c.request(), c.occurredOn());
        request.open(new SecondOfficeRequested(
                c.request(),
                number,
                c.staff(),
                c.unit(),
                c.post().value(),
                c.reason().value(),
                by.staff(),
                rules.evidence(KIND, c.request(), by, c.evidence(), c.unit()),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(ApproveSecondOffice c, MetaData said) {
        return deciding(c.request(), said, (request, by) -> {
            SecondOfficeState state = request.state();
            Deed.requireApart(by, state.request());
            request.requireInOrder(c.occurredOn());
            offices.permit(state.staff(), c.request(), state.post(), c.occurredOn());
            request.say(new SecondOfficeApproved(
                    c.request(), by.staff(), cited(request, by, c.evidence()), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RejectSecondOffice c, MetaData said) {
        return deciding(c.request(), said, (request, by) -> {
            Deed.requireApart(by, request.state().request());
            request.say(
                    new SecondOfficeRejected(c.request(), by.staff(), c.reason().value(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(WithdrawSecondOffice c, MetaData said) {
        return deciding(
                c.request(),
                said,
                (request, by) -> request.say(new SecondOfficeWithdrawn(
                        c.request(), by.staff(), c.reason().value(), c.occurredOn())));
    }

    private Answer deciding(String id, MetaData said, BiConsumer<SecondOffice, Caller> step) {
        return required(aggregates.find(SecondOffice.class, id), "NOT_FOUND", "code", id)
                .invoke(request -> request.answer(said, () -> {
                    Caller by = Caller.in(said);
                    rules.requireReach(request.state().unit(), by, id);
                    request.requireOpen();
                    step.accept(request, by);
                }));
    }

    private List<String> cited(SecondOffice request, Caller by, List<String> uploads) {
        return rules.evidence(KIND, request.id(), by, uploads, request.state().unit());
    }
}
