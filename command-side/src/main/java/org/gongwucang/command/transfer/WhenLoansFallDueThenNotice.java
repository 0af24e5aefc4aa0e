package org.gongwucang.command.transfer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.HouseCommands;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.transfer.LoanCalendar.Noted;
import org.gongwucang.command.transfer.LoanSweep.MarkLoansSwept;
import org.gongwucang.command.transfer.TransferCommand.NoticeLoans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 借用到期自动核查: when loans fall due, it is recorded. Every process of this half looks, all do the same: what one has done is found done
 * by the next, since each step has a name of its own. Days on which nobody ran are made up for.
 */
@Component
class WhenLoansFallDueThenNotice implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WhenLoansFallDueThenNotice.class);

    private final LoanCalendar calendar;
    private final OpeningState opening;
    private final HouseCommands house;
    private final BusinessDays days;
    private final Duration between;

    /** What this process has seen through; the store knows it as well, only slower. */
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread worker = new Thread(work, "loans-due");
        worker.setDaemon(true);
        return worker;
    });

    WhenLoansFallDueThenNotice(
            LoanCalendar calendar,
            OpeningState opening,
            HouseCommands house,
            BusinessDays days,
            @Value("${gongwucang.loans.look-every:1m}") Duration between) {
        this.calendar = calendar;
        this.opening = opening;
        this.house = house;
        this.days = days;
        this.between = between;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        thread.scheduleWithFixedDelay(this::look, 0, between.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("loans that fall due could not be looked at; next try in {}: {}", between, e.toString());
        }
    }

    /** No loan is older than the house. */
    void sweep() {
        LocalDate today = days.today();
        LocalDate first = calendar.sweptBefore()
                .orElse(opening.goLiveAt()
                        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(1))
                        .orElse(today));
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            calendar.on(day).forEach(noted -> notice(noted, today));
        }
        if (first.isBefore(today)) {
            house.send("loans-swept:" + today, new MarkLoansSwept(today, today));
            done.clear();
        }
    }

    private void notice(Noted noted, LocalDate today) {
        String step = "loans:" + noted.event() + ":" + today;
        if (!done.contains(step)) {
            try {
                house.send(step, new NoticeLoans(noted.order(), today));
            } catch (Refused refusal) {
                // Such as an order that was taken back as a whole: it has no loans, and must not keep others waiting.
                LOG.info(
                        "order {} has nothing to notice: {}",
                        noted.order(),
                        refusal.rejection().code());
            }
            done.add(step);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
