package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.events.transfer.TransferMatch;

/** 出仓障碍: which lines of an act cannot be had, and why; all of them are told at once, and nothing of the act is stored. */
final class Obstacles {

    private final SortedMap<Integer, String> found = new TreeMap<>();

    /** Tries what is to be done for a line, and remembers why it may not. */
    void attempt(TransferMatch match, Runnable deed) {
        try {
            deed.run();
        } catch (Refused refusal) {
            add(match.line(), match.code(), refusal.rejection());
        }
    }

    void add(int line, String code, Rejection why) {
        String values = why.params().entrySet().stream()
                .filter(value -> !value.getKey().equals("code"))
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(", "));
        found.putIfAbsent(line, line + " " + code + " " + why.code() + (values.isEmpty() ? "" : " (" + values + ")"));
    }

    boolean has(int line) {
        return found.containsKey(line);
    }

    /** @throws Refused TRANSFER_LINES_UNAVAILABLE with every line that was refused */
    void requireNone(String number) {
        require(
                found.isEmpty(),
                "TRANSFER_LINES_UNAVAILABLE",
                "number",
                number,
                "count",
                found.size(),
                "lines",
                String.join("; ", found.values()));
    }
}
