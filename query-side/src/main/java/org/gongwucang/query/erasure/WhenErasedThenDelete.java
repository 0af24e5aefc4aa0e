package org.gongwucang.query.erasure;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.vault.erasure.Erasable;
import org.gongwucang.vault.erasure.Erasable.Kind;
import org.gongwucang.vault.erasure.Erasures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 删除自动执行: whatever the ledger says is erased and the vault still holds is deleted: of a process that died right after the decision, of a vault
 * that was away, and of one that was put back from a backup of before. All processes look; what one has done is found done by the next.
 */
@Component
class WhenErasedThenDelete implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WhenErasedThenDelete.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final LedgerReader<ErasureRow> book;
    private final Erasures erasures;
    private final Duration between;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread worker = new Thread(work, "erasures");
        worker.setDaemon(true);
        return worker;
    });

    WhenErasedThenDelete(
            LedgerReader<ErasureRow> book,
            Erasures erasures,
            @Value("${gongwucang.erasures.look-every:1m}") Duration between) {
        this.book = book;
        this.erasures = erasures;
        this.between = between;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        thread.execute(this::look);
    }

    /** A ledger that has not caught up yet is asked again soon: what a dead process left undone should not wait. */
    private void look() {
        Duration pause = between;
        try {
            book.all(new Where().is("state", ErasureRow.ERASED), At.NOW).stream()
                    .map(Seen::row)
                    .map(row -> new Erasable(Kind.valueOf(row.kind()), row.subject()))
                    .filter(what -> erasures.doneAt(what).isEmpty())
                    .forEach(this::delete);
        } catch (RuntimeException e) {
            pause = SOON;
            LOG.debug("what is decided to be erased could not be looked through; next try in {}", pause, e);
        }
        if (!thread.isShutdown()) {
            thread.schedule(this::look, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void delete(Erasable what) {
        try {
            erasures.carryOut(what);
            LOG.info("{} was decided to be erased and now is", what.key());
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} is decided to be erased and not yet is; next try in {}: {}", what.key(), between, e.toString());
        }
    }

    @Override
    public void destroy() {
        thread.shutdown(); // an interrupt would close the files that others read
    }
}
