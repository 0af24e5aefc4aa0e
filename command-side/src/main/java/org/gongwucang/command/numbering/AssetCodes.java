package org.gongwucang.command.numbering;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.numbering.CodeSequence.ReserveCodeBlock;
import org.springframework.stereotype.Component;

/** 资产编号: hands out {@code GWC-<year>-<number>} from the block this process has reserved. */
@Component
public class AssetCodes {

    private final CommandSender sender;
    private final BusinessDays days;
    private final String process = UUID.randomUUID().toString();
    private final ExecutorService apart = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "code-blocks");
        thread.setDaemon(true);
        return thread;
    });

    private int year;
    private int next;
    private int last = -1;

    AssetCodes(CommandSender sender, BusinessDays days) {
        this.sender = sender;
        this.days = days;
    }

    /** The next code of this year; a number that its command then does not use is a gap. */
    public synchronized String next() {
        LocalDate today = days.today();
        if (today.getYear() != year || next > last) {
            reserve(today);
        }
        return String.format(Locale.ROOT, "GWC-%d-%06d", year, next++);
    }

    private void reserve(LocalDate today) {
        Answer answer = reservedApart(today);
        String code = String.valueOf(answer.code());
        year = today.getYear();
        last = Integer.parseInt(code.substring(code.indexOf('-') + 1));
        next = last - CodeSequence.BLOCK + 1;
    }

    /**
     * On a thread and in a transaction of its own: inside the caller's it would be undone with it, and the block be
     * reserved a second time while its numbers are in use.
     */
    private Answer reservedApart(LocalDate today) {
        Map<String, String> envelope = Map.of(
                Envelope.ACTOR,
                Caller.HOUSE.staff(),
                Envelope.COMMAND_ID,
                UUID.randomUUID().toString());
        ReserveCodeBlock command = new ReserveCodeBlock(today.getYear(), process, today);
        try {
            return apart.submit(() -> sender.send(command, envelope)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reserving asset codes", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void close() {
        apart.shutdown();
    }
}
