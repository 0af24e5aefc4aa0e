package org.gongwucang.standalone.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gongwucang.standalone.moving.Manifest;
import org.gongwucang.standalone.moving.StoresCopy;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** 誊录进度: tells how far a copy is, at the beginning, at the end, and every few seconds. */
final class Copying implements StoresCopy.Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintWriter out;
    private final Clock clock = Clock.systemUTC();
    private Instant next = Instant.MIN;
    private String said = "";

    Copying(PrintWriter out) {
        this.out = out;
    }

    /** Drivers tell of each connection; a person wants to know how far it is. */
    static void quiet() {
        LoggingSystem.get(Copying.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    @Override
    public void at(long entries, long of) {
        String far = "  %d of %d entries".formatted(entries, of);
        if (!far.equals(said) && (entries == of || !clock.instant().isBefore(next))) {
            out.println(far);
            out.flush();
            said = far;
            next = clock.instant().plus(EVERY);
        }
    }

    /** Tells what is there; 0 where all is. */
    static int told(PrintWriter out, Manifest there) {
        out.printf("%d entries of %d records, root %s%n", there.entries(), there.streams(), there.root());
        out.printf(
                "vault: %d documents, %d attachments, %d refusals, %d lines of the journal of sign-ins%n",
                there.documents(), there.attachments(), there.refusals(), there.signIns());
        List<String> damaged = there.damaged();
        damaged.forEach(digest ->
                out.printf("  attachment %s is missing or damaged where it came from and was not copied%n", digest));
        out.flush();
        return damaged.isEmpty() ? 0 : 1;
    }
}
