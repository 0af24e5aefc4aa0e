package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.TransferCommand.NoticeLoans;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.springframework.stereotype.Component;

/**
 * 借用到期核查: what falls due is recorded when its day comes, once for each loan and day, however often it is looked at; an entry made late
 * that shows otherwise withdraws it. What is due on a day is overdue from the next day on.
 */
@Component
class LoanNoticing {

    private final TransferOrders orders;
    private final PolicyRules policies;
    private final LoanCalendar calendar;
    private final BusinessDays days;

    LoanNoticing(TransferOrders orders, PolicyRules policies, LoanCalendar calendar, BusinessDays days) {
        this.orders = orders;
        this.policies = policies;
        this.calendar = calendar;
        this.days = days;
    }

    /** Notes the days on which loans of an order are to be looked at: when they are due soon, and when overdue. */
    void expect(String order, Collection<LocalDate> dueDays) {
        OptionalInt before = policies.weigh(Rule.LOAN, days.today()).number("dueSoonDays");
        SortedSet<LocalDate> looked = new TreeSet<>();
        for (LocalDate due : dueDays) {
            before.ifPresent(some -> looked.add(due.minusDays(some)));
            looked.add(due.plusDays(1));
        }
        looked.forEach(day -> calendar.note(order, day));
    }

    /** What was expected may be otherwise now: it is looked at again at once. */
    void expectAnew(String order) {
        calendar.note(order, days.today());
    }

    @CommandHandler
    Answer handle(NoticeLoans c, MetaData said) {
        return orders.of(
                c.order(),
                said,
                order -> order.lines().forEach((line, state) -> {
                    if (state.out() > 0 && state.dueOn() != null) {
                        notice(order, line, state, c.occurredOn());
                    } else if (state.issue() == null && order.notices(line).overdueFor() != null) {
                        withdraw(order, line);
                    }
                }));
    }

    private void notice(TransferOrder order, int line, TransferLineState loan, LocalDate today) {
        LocalDate due = Objects.requireNonNull(loan.dueOn());
        LoanNotices known = order.notices(line);
        String code = Objects.requireNonNull(loan.match()).code();
        TransferOrderState state = order.state();
        if (today.isAfter(due)) {
            if (!due.equals(known.overdueFor())) {
                order.say(new LoanBecameOverdue(
                        order.id(), state.number(), line, state.unit(), code, loan.out(), due, today));
            }
        } else if (!due.equals(known.dueSoonFor())) {
            Weighing rule = policies.weigh(Rule.LOAN, today);
            OptionalInt before = rule.number("dueSoonDays");
            if (before.isPresent() && !today.isBefore(due.minusDays(before.getAsInt()))) {
                order.say(new LoanDueSoon(
                        order.id(),
                        state.number(),
                        line,
                        state.unit(),
                        code,
                        loan.out(),
                        due,
                        policies.cited(today, rule.against("dueOn", due)),
                        today));
            }
        }
    }

    /** All of it is back, or it was extended, on this day: where that was in time, it was never overdue. */
    void settled(TransferOrder order, int line, LocalDate day) {
        if (order.notices(line).isOverdueDespite(day)) {
            withdraw(order, line);
        }
    }

    private void withdraw(TransferOrder order, int line) {
        LoanNotices known = order.notices(line);
        order.say(new LoanOverdueWithdrawn(
                order.id(),
                order.state().number(),
                line,
                order.state().unit(),
                Objects.requireNonNull(known.overdue()),
                Objects.requireNonNull(known.overdueFor()),
                days.today()));
    }
}
