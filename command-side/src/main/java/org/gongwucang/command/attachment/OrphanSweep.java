package org.gongwucang.command.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongwucang.vault.attachment.KeptFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 清理: once an hour, uploads that nothing cites and that are older than their days are thrown away. */
@Component
class OrphanSweep implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final ObjectProvider<KeptFiles> files;
    private final Duration keptFor;
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread worker = new Thread(work, "orphaned-attachments");
        worker.setDaemon(true);
        return worker;
    });

    OrphanSweep(
            ObjectProvider<KeptFiles> files, @Value("${gongwucang.attachments.orphans-kept-for:7d}") Duration keptFor) {
        this.files = files;
        this.keptFor = keptFor;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        thread.scheduleWithFixedDelay(this::sweep, BETWEEN.toMinutes(), BETWEEN.toMinutes(), TimeUnit.MINUTES);
    }

    private void sweep() {
        try {
            int gone = throwAway();
            if (gone > 0) {
                LOG.info("{} uploads that nothing cited within {} are thrown away", gone, keptFor);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("uploads that nothing cites could not be thrown away; next try in {}: {}", BETWEEN, e.toString());
        }
    }

    int throwAway() throws IOException {
        return files.getObject().throwAwayOrphans(clock.instant().minus(keptFor));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
