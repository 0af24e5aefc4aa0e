package org.gongwucang.query.year;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongwucang.events.proof.CutOfAll;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.year.YearBook.LastMonth;
import org.gongwucang.query.year.YearPreparation.State;
import org.gongwucang.query.year.YearRow.Closing;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.gongwucang.vault.link.YearReceipt;
import org.gongwucang.vault.link.YearReceipts;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 年报编制: puts the report of a closed year and the list of all streams into the vault, as files of whoever wants to sign them, and
 * gives a receipt for both. The whole store is read for it, so it is done beside the request, one year at a time.
 */
@Component
class YearPreparations {

    private static final Logger LOG = LoggerFactory.getLogger(YearPreparations.class);

    /** Files that nothing cites are thrown away after seven days. */
    private static final Duration VALID_FOR = Duration.ofDays(6);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofMinutes(15);

    private final YearBook book;
    private final YearReports reports;
    private final Ledgers ledgers;
    private final StoredStreams streams;
    private final KeptFiles files;
    private final YearReceipts receipts;
    private final Drawer<YearPreparation> kept;
    private final Moments moments;
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "year-report");
        thread.setDaemon(true);
        return thread;
    });

    YearPreparations(
            YearBook book,
            YearReports reports,
            Ledgers ledgers,
            StoredStreams streams,
            KeptFiles files,
            YearReceipts receipts,
            Shelf shelf,
            Moments moments) {
        this.book = book;
        this.reports = reports;
        this.ledgers = ledgers;
        this.streams = streams;
        this.files = files;
        this.receipts = receipts;
        this.kept = new Drawer<>(shelf, "year-preparations", YearPreparation.class);
        this.moments = moments;
    }

    /** How far it is for this person. */
    Optional<YearPreparation> of(int year, String staff) {
        return kept.get(key(year, staff));
    }

    /** Begins, unless it goes on already, or there is nothing to sign. */
    YearPreparation begin(int year, String staff) {
        Instant now = moments.now();
        Optional<LastMonth> month = book.lastMonth(year);
        if (month.isEmpty()) {
            return YearPreparation.in(State.MONTH_OPEN, year, staff, now);
        }
        if (now.isBefore(month.get().settledAt())) {
            return YearPreparation.in(State.SETTLING, year, staff, now);
        }
        List<Closing> closings = book.closings(year);
        if (!closings.isEmpty()
                && closings.get(closings.size() - 1).periodEdition()
                        == month.get().edition()) {
            return YearPreparation.in(State.CLOSED_ALREADY, year, staff, now)
                    .of(closings.size(), month.get().edition());
        }
        YearPreparation begun = YearPreparation.in(State.COMPUTING, year, staff, now)
                .of(closings.size() + 1, month.get().edition());
        if (goesOn(begun, now)) {
            return of(year, staff).orElse(begun);
        }
        put(begun);
        work.execute(() -> finish(begun, month.get(), closings));
        return begun;
    }

    private boolean goesOn(YearPreparation begun, Instant now) {
        return of(begun.year(), begun.staff())
                .filter(before -> before.periodEdition() == begun.periodEdition())
                .filter(before -> before.state() == State.COMPUTING || before.state() == State.READY)
                .filter(before -> !before.isAbandoned(now, SILENCE))
                .filter(before ->
                        before.expiresAt() == null || before.expiresAt().isAfter(now))
                .isPresent();
    }

    private void finish(YearPreparation begun, LastMonth month, List<Closing> closings) {
        try {
            put(ready(begun, month, closings));
        } catch (IOException | RuntimeException e) {
            LOG.error("the report of {} could not be put together", begun.year(), e);
            put(begun.failed(moments.now()));
        }
    }

    private YearPreparation ready(YearPreparation begun, LastMonth month, List<Closing> closings) throws IOException {
        if (!ledgers.awaitHead(PATIENCE)) {
            throw new IllegalStateException("the ledgers do not catch up");
        }
        Closing before = closings.isEmpty() ? null : closings.get(closings.size() - 1);
        byte[] report = CanonicalJson.of(
                reports.closed(begun.year(), begun.edition(), YearReport.FORM, month.closesAt(), before));
        CutOfAll cut = CutOfAll.of(streams, month.closesAt());
        byte[] list = cut.text().getBytes(StandardCharsets.UTF_8);
        Upload reportFile =
                keep(begun, report, "year-" + begun.year() + "-" + begun.edition() + ".json", "application/json");
        Upload cutFile =
                keep(begun, list, "cut-" + begun.year() + "-" + begun.edition() + ".tsv", "text/tab-separated-values");
        Link receipt = receipts.sign(
                new YearReceipt(
                        begun.year(),
                        begun.periodEdition(),
                        YearReport.FORM,
                        month.closesAt(),
                        reportFile.id(),
                        reportFile.digest(),
                        cutFile.id(),
                        cutFile.digest(),
                        cut.root(),
                        cut.streams().size(),
                        cut.entries()),
                VALID_FOR);
        return new YearPreparation(
                begun.year(),
                begun.staff(),
                State.READY,
                begun.startedAt(),
                moments.now(),
                begun.edition(),
                begun.periodEdition(),
                reportFile.digest(),
                cutFile.digest(),
                cut.root(),
                cut.streams().size(),
                cut.entries(),
                receipt.token(),
                receipt.expiresAt());
    }

    private Upload keep(YearPreparation begun, byte[] content, String name, String type) throws IOException {
        try (Spool spool = Spool.of(files.store(), new ByteArrayInputStream(content), content.length)) {
            return files.keep(spool, begun.staff(), name, type);
        }
    }

    private void put(YearPreparation preparation) {
        String key = key(preparation.year(), preparation.staff());
        if (!kept.putIfAbsent(key, preparation)) {
            kept.change(key, before -> preparation);
        }
    }

    private static String key(int year, String staff) {
        return year + "/" + staff;
    }

    @PreDestroy
    void close() {
        work.shutdownNow();
    }
}
