package org.gongwucang.query.transfer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.jspecify.annotations.Nullable;

/** 出门单: as an order shows it. A row keeps it as one text. */
public record GatePassView(
        String gatePass,
        String warehouse,
        List<Integer> lines,
        int pieces,
        String issuedBy,
        LocalDate issuedOn,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn) {

    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 8;

    /** Not to be changed. */
    public GatePassView {
        lines = List.copyOf(lines);
    }

    static String issued(GatePassIssued e) {
        String numbers = e.lines().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return String.join(
                BETWEEN,
                e.gatePass(),
                e.warehouse(),
                numbers,
                String.valueOf(e.pieces()),
                e.issuedBy(),
                e.occurredOn().toString(),
                "",
                "");
    }

    /** The same pass after it was checked; as it is where it is another one. */
    static String checked(String written, GatePassChecked e) {
        String[] parts = written.split(BETWEEN, PARTS);
        if (!parts[0].equals(e.gatePass())) {
            return written;
        }
        parts[6] = e.checkedBy();
        parts[7] = e.occurredOn().toString();
        return String.join(BETWEEN, parts);
    }

    static GatePassView read(String written) {
        String[] parts = written.split(BETWEEN, PARTS);
        return new GatePassView(
                parts[0],
                parts[1],
                Arrays.stream(parts[2].split(" ")).map(Integer::valueOf).toList(),
                Integer.parseInt(parts[3]),
                parts[4],
                LocalDate.parse(parts[5]),
                parts[6].isEmpty() ? null : parts[6],
                parts[7].isEmpty() ? null : LocalDate.parse(parts[7]));
    }
}
